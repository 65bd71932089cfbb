// Words that any text of a language is full of and that its neighbours lack or use less. Of each language about as many, so
// that shares can be compared.
const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is for was with as by he it his from be has have are this not but which said who will were they',
  de: 'der die das und ist nicht ein eine mit von auf für sich den dem des wird auch es sind im zu dass hat bei nach wie um aus',
  fr: 'le la les des du et est une dans que qui pour pas sur au par plus ce il avec son sont ont cette mais nous aux été elle',
  es: 'el los las del y que es una por con para no se su al como más pero sus ha este lo fue dijo sobre entre desde cuando han también',
  it: 'il di che è la per un una non con del della sono ha nel si da anche più gli alla come dei delle ma dal ai questo nella stato',
  pt: 'o os as do da dos das não uma que com para por se mais ao como foi em um são mas ele pela pelo também à disse até sobre',
  nl: 'de het een en van is niet dat op te voor met zijn die aan er om ook maar bij door naar uit nog worden hij heeft wordt over',
  sv: 'och att det som är på av för en med den har inte till ett om de jag från men vi han kan var så ska efter eller också när',
  da: 'og at det er på af for en med den har ikke til et om de jeg fra men vi han kan var så skal efter eller også når blev',
  no: 'og å det er på av for en med den har ikke til et om de jeg fra men vi han kan var så skal etter eller også når ble',
  fi: 'ja on ei se että hän oli mutta ovat myös kun joka tai kuin niin sekä jos mukaan vain nyt sen ole voi hänen siitä mitä olla ovat',
  pl: 'i w nie na się z do że jest to o jak po co od za ale przez są dla przy już oraz tym jego był ich może tylko które',
  cs: 'a v se na je že s to z do o i ve za pro jako by ale po jsou k od podle bylo jeho také který už má byl při',
  hu: 'a az és hogy nem is egy ez volt meg de csak már ha van még el mint azt vagy ki lesz után szerint ami aki majd között',
  ro: 'de și în a la nu pe o cu este din că un care mai au pentru sunt fost prin sau după ca dar lui această între până către',
  tr: 've bir bu da de için ile olarak çok daha olan gibi kadar sonra ne var en ise ancak oldu değil ama göre her dedi olduğu',
  id: 'yang dan di dengan untuk dari ini itu pada tidak dalam akan juga ke oleh karena ada adalah saat telah bisa kata mereka sudah lebih para',
};

const SCRIPTS: ReadonlyArray<readonly [script: RegExp, language: string]> = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[іїєґ]/gi, 'uk'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[پچژگ]/g, 'fa'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0b80-\u0bff]/g, 'ta'],
  [/[\u0e00-\u0e7f]/g, 'th'],
];
/** Languages that share a script: which of them a text is in is left to what the page says. */
const SAME_SCRIPT: readonly ReadonlySet<string>[] = [
  new Set(['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg']),
  new Set(['ar', 'fa', 'ur', 'ps', 'ckb', 'sd']),
  new Set(['hi', 'mr', 'ne', 'sa']),
  new Set(['zh', 'yue', 'ja']),
  new Set(['bn', 'as']),
  new Set(['he', 'yi']),
  // Told apart by a few words only.
  new Set(['da', 'no', 'nb', 'nn', 'sv']),
  new Set(['id', 'ms', 'jv']),
  new Set(['cs', 'sk']),
];

const SAMPLE_LENGTH = 4_000;
const LEAST_WORDS = 40;
/** Letters of another script, of all letters, that make a text one of that script: names alone are fewer. */
const LEAST_OF_SCRIPT = 0.15;
/** English news has 23 % of such words, other languages theirs alike; what shares a few with one has half of that. */
const LEAST_SHARE = 0.1;
/** How much more of its words the likeliest language must have than the next. */
const LEAST_LEAD = 1.25;

/**
 * The language of an article (BCP 47): what the page declares, unless the text is clearly in another one, or the page
 * declares none. `und` where the page declares English and the text is in no language known here; `null` where neither tells.
 *
 * @param declared BCP 47 as the page has it
 */
export function settledLanguage(text: string, declared: string | null): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const shares = wordShares(sample);
  if (!shares) return declared;
  const found = scriptLanguage(sample) ?? likeliest(shares);
  const primary = declared?.toLowerCase().split(/[-_]/)[0] || null;
  if (found === null) {
    const isContradicted = primary === 'en' && (shares.get('en') ?? 0) < LEAST_SHARE;
    return isContradicted ? 'und' : declared;
  }
  if (primary === null) return found;
  return primary === found || areAlike(primary, found) ? declared : found;
}

function scriptLanguage(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    // One letter in twenty tells Ukrainian and Persian from those they share the rest of the script with.
    const least = language === 'uk' || language === 'fa' ? 0.03 : LEAST_OF_SCRIPT;
    if ((sample.match(script)?.length ?? 0) > least * letters) return language;
  }
  return null;
}

/** How much of the text each language's common words are; `null` where there is too little text to tell. */
function wordShares(sample: string): ReadonlyMap<string, number> | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS && sample.length < LEAST_WORDS * 5) return null;
  return new Map(
    Object.entries(COMMON_WORDS).map(([language, list]) => {
      const common = new Set(list.split(' '));
      return [language, words.filter((word) => common.has(word)).length / Math.max(1, words.length)];
    }),
  );
}

function likeliest(shares: ReadonlyMap<string, number>): string | null {
  const [first, ...others] = [...shares].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < LEAST_SHARE) return null;
  const next = others.find(([language]) => !areAlike(language, first[0]));
  return first[1] >= LEAST_LEAD * (next?.[1] ?? 0) ? first[0] : null;
}

function areAlike(a: string, b: string): boolean {
  return SAME_SCRIPT.some((group) => group.has(a) && group.has(b));
}
