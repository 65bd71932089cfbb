/** Verbs (and one phrase) that attribute, by what they need beside them to count as a claim. */

/**
 * - `say`: a clause may follow with or without "that".
 * - `announce`: a clause without "that" counts only if it is plainly a clause ("announced he would", not "announced the move").
 * - `reply`: needs a quotation, or "that".
 * - `verdict`: judges something in the speaker's words ("called it “a disgrace”").
 * - `request`: what is asked for is an infinitive ("urged Iran to return").
 */
export type CueClass = 'say' | 'announce' | 'reply' | 'verdict' | 'request';
export type CueForm = 'base' | 'third' | 'past' | 'participle';

export interface Cue {
  base: string;
  class: CueClass;
  form: CueForm;
  /** Takes the one spoken to as its object: "told reporters that". */
  told: boolean;
}

const list = (words: string): string[] => words.trim().split(/\s+/);

const DOUBLES_CONSONANT = /^(?:quip|admit|rebut|rap|pen|sum|slam|dub|snap|shrug|rip|concur|demur|quiz)$/;

/** Irregular past and participle. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'saying'],
  tell: ['told', 'telling'],
  write: ['wrote', 'writing'],
  think: ['thought', 'thinking'],
  find: ['found', 'finding'],
  show: ['showed', 'showing'],
  read: ['read', 'reading'],
  know: ['knew', 'knowing'],
  hear: ['heard', 'hearing'],
  feel: ['felt', 'feeling'],
  swear: ['swore', 'swearing'],
  go: ['went', 'going'],
  shoot: ['shot', 'shooting'],
  begin: ['began', 'beginning'],
  sing: ['sang', 'singing'],
};

const CLASSES: Readonly<Record<CueClass, readonly string[]>> = {
  say: list(`say tell argue assert claim contend insist maintain testify allege state explain acknowledge admit concede stress emphasize
    emphasise believe think joke reiterate`),
  announce:
    list(`suggest note announce warn predict declare confirm complain recall quip tweet add vow promise pledge estimate conclude
    reveal remark observe write report caution agree inform remind assure reassure advise guess hope feel fear figure indicate
    disclose find show hint swear boast counter`),
  reply:
    list(`answer respond reply comment point recount repeat continue propose deny dispute describe exclaim lament mention opine proclaim
    pronounce speculate wonder question affirm attest clarify elaborate gush imply interject muse plead post preach profess protest quote
    read shout scream yell threaten tout underscore underline highlight determine confess rule retort rebut echo demand mock scoff whisper
    chant cry notify specify stipulate vent worry express convey signal go sing rap pen sum quiz laugh sigh smile shrug conclude
    reflect reason intone snap urge ask order concur joke demur marvel enthuse object chide chime bemoan venture offer ponder
    volunteer tease sneer intone growl grumble murmur mutter thunder rail gripe stipulate postulate hypothesize theorize theorise
    summarize summarise advocate recommend instruct decree uphold`),
  verdict:
    list(`call label describe dub brand characterize characterise condemn denounce dismiss slam blast hail praise decry mock accuse
    criticize criticise cite tout deem term liken deride lambast lambaste rip welcome`),
  request: list('urge ask beg implore exhort recommend advise remind warn caution'),
};

/** Verbs whose object is what was said, each with the particles that may stand before it, the empty one for none. */
const OBJECTS: Readonly<Record<string, readonly string[]>> = {
  accuse: [''],
  blast: [''],
  call: ['for'],
  complain: ['about', 'of'],
  condemn: [''],
  criticize: [''],
  criticise: [''],
  denounce: [''],
  describe: [''],
  praise: [''],
  slam: [''],
  mock: [''],
  warn: ['of', 'against'],
  cite: [''],
  note: [''],
  mention: [''],
  question: [''],
  echo: [''],
  underscore: [''],
  highlight: [''],
  propose: [''],
  demand: [''],
};

const TOLD = new Set(
  list(
    'tell inform remind assure reassure advise warn ask notify urge order instruct beg implore exhort quiz caution',
  ),
);

function formsOf(base: string): [CueForm, string][] {
  const third = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const irregular = IRREGULAR[base];
  const stem = base.endsWith('e')
    ? base.slice(0, -1)
    : DOUBLES_CONSONANT.test(base)
      ? base + base.slice(-1)
      : base;
  const past = irregular?.[0] ?? (/[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`);
  const participle = irregular?.[1] ?? (base.endsWith('ee') ? `${base}ing` : `${stem}ing`);
  return [
    ['base', base],
    ['third', third],
    ['participle', participle],
    // Last, so that "read" counts as a past.
    ['past', past],
  ];
}

function table(classes: readonly CueClass[]): ReadonlyMap<string, Cue> {
  const forms = new Map<string, Cue>();
  for (const cueClass of classes) {
    for (const base of CLASSES[cueClass]) {
      for (const [form, word] of formsOf(base)) {
        const known = forms.get(word);
        if (known && known.base !== base) continue;
        if (known && known.class !== cueClass) continue;
        forms.set(word, { base, class: cueClass, form, told: TOLD.has(base) });
      }
    }
  }
  return forms;
}

const SPEECH = table(['say', 'announce', 'reply', 'verdict']);
const VERDICTS = table(['verdict']);
const REQUESTS = table(['request']);

/** The attributing verb that a word (lower case) is a form of. */
export function cueOf(word: string): Cue | null {
  return SPEECH.get(word) ?? REQUESTS.get(word) ?? null;
}

/** Whether the word judges: "called", "slammed". Some of these verbs also report speech ("describe"). */
export function isVerdict(word: string): boolean {
  return VERDICTS.has(word);
}

/** Whether what the verb asks for may follow as an infinitive. */
export function isRequest(word: string): boolean {
  return REQUESTS.has(word);
}

/** Verbs that say how somebody talks: nothing reported follows them ("went on about the war"), only a quotation comes before. */
export const AFTER_QUOTATION_ONLY: ReadonlySet<string> = new Set(
  list('go sing rap laugh sigh smile shrug reason reflect chime rail'),
);

/** Verbs whose bare form is as often a noun: "a report", "their claims". */
export const NOUN_LIKE: ReadonlySet<string> = new Set(
  list(`report claim note comment remark answer question estimate term tweet promise pledge vow demand post warning order point quote label brand
    echo protest address find show read show rule boast joke quiz attack blast slam hail mock praise cheer chant cry call fear hope guess`),
);

/** Nouns under which quoted or reported words stand: "in a statement", "at a news conference". */
export const OCCASIONS: ReadonlySet<string> = new Set(
  list(`statement interview speech email e-mail report tweet briefing reporters conference release letter news court testimony address post
    ruling lawsuit message phone call video note affidavit filing memo hearing meeting debate rally press twitter facebook telegram
    documents telephone reply response series journalists remarks comments order decision judgment column article book appearance`),
);

/** The particles after which the verb (its base) takes what was said as an object; `null` if it takes none. */
export function objectOf(base: string): readonly string[] | null {
  return Object.hasOwn(OBJECTS, base) ? (OBJECTS[base] ?? null) : null;
}
