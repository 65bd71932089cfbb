import type { Span } from '../../text/span.ts';
import type { Speaker } from '../types.ts';
import { BODY_NOUNS, PEOPLE_NOUNS, ROLE_NOUNS } from './closed-class-words.ts';
import { type Gender, genderOfTitle } from './gender.ts';
import type { Name, NameMention, Names } from './names.ts';
import { headIndex, type NounPhrase } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { isNominal } from './word-forms.ts';

/** Whom the words of one speaker mention mean. */
export interface Referent {
  name: string | null;
  of: Name | null;
  /** Several people, or a body of them. */
  plural: boolean;
  /** One person without a name: "an official". */
  unnamed: boolean;
  sure: boolean;
  /** By which way the words were resolved. */
  how: 'name' | 'pronoun' | 'role' | 'body' | 'words' | 'nothing';
  /** What else speaks for or against it, as evidence.ts names it. */
  grounds: readonly string[];
}

/** Where a speaker is mentioned. */
export interface Place {
  tokens: readonly Token[];
  /** Offset of its paragraph. */
  paragraphStart: number;
  /** What is claimed, if it is known: whoever it names doesn't say it. */
  content?: readonly Span[];
}

/** Somebody who spoke, as later pronouns may mean them. */
interface Spoken {
  referent: Referent;
  at: number;
  paragraph: number;
}

export interface SpeakerResolver {
  /** What the phrase means, and remembers it as having spoken. */
  resolve(phrase: NounPhrase, place: Place): Referent;
  /** What a mention means, without remembering. */
  look(phrase: NounPhrase, place: Place): Referent;
  remember(referent: Referent, at: number, paragraph: number, content: readonly Span[]): void;
}

/** No speaker that the text lets us tell. */
export const NOBODY: Referent = {
  name: null,
  of: null,
  plural: false,
  unnamed: false,
  sure: false,
  how: 'nothing',
  grounds: [],
};

/** Whether the name may be a person of that gender. */
function mayBe(name: Name, gender: Gender): boolean {
  if (name.type !== 'person' && (name.type !== null || !name.name.includes(' '))) return false;
  return name.gender === null || name.gender === gender;
}

function phraseSpan(tokens: readonly Token[], phrase: NounPhrase): Span {
  return [tokens[phrase.first]?.start ?? 0, tokens[phrase.last]?.end ?? 0];
}

/** How far ahead of all others somebody must be: to be meant at all, to get the pronoun's gender, to be meant surely as the last to speak, and surely without
 * having spoken. */
const DOUBT = 0.4;
const CERTAIN = 2.5;
const AHEAD = 2;
const ALONE = 4;

/** Offices that a looser word may stand for: "the top diplomat" is the foreign minister. */
const OFFICES_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['diplomat', ['minister', 'secretary', 'ambassador', 'envoy']],
  ['senator', ['sen']],
  ['congressman', ['rep', 'representative']],
  ['congresswoman', ['rep', 'representative']],
  ['governor', ['gov']],
  ['lawyer', ['attorney']],
  ['attorney', ['lawyer', 'prosecutor']],
  ['professor', ['prof']],
  ['doctor', ['dr', 'physician']],
  ['spokesman', ['spokesperson']],
  ['spokeswoman', ['spokesperson']],
  ['spokesperson', ['spokesman', 'spokeswoman']],
]);

/** Nouns that fit most bodies whose name doesn't say what they are: one named just before is meant. */
const ANY_BODY = /^(?:company|agency|department|organi[sz]ation|firm|group|utility)$/;

/** Nouns that fit some, which must have spoken just before. */
const SOME_BODY =
  /^(?:network|newspaper|paper|website|outlet|union|team|bank|ministry|regulator|federation)$/;

/** How many names back a pronoun is followed. */
const REACH = 60;

/**
 * Resolves speakers in text order.
 * @param sentenceStarts offsets, in order
 * @param inQuotation whether an offset stands in somebody's quoted words: names there are no antecedents
 */
export function speakerResolver(
  text: string,
  names: Names,
  inQuotation: (offset: number) => boolean,
  sentenceStarts: readonly number[],
): SpeakerResolver {
  const spoken: Spoken[] = [];
  const claimed: Span[] = [];

  /** The people named before, outside quotations, latest first. */
  function* namedBefore(at: number): Generator<NameMention> {
    let steps = 0;
    for (let k = names.indexFrom(at) - 1; k >= 0 && steps < REACH; k--, steps++) {
      const mention = names.mentions[k];
      if (mention && mention.end <= at && !inQuotation(mention.start)) yield mention;
    }
  }

  function pronoun(word: string, at: number, place: Place): Referent {
    if (word === 'they') {
      const last = spoken.at(-1);
      return last?.referent.plural && place.paragraphStart - last.at < 800
        ? { ...last.referent, sure: false, how: 'pronoun', grounds: ['they'] }
        : NOBODY;
    }
    if (word === 'it') {
      const last = spoken.at(-1);
      const body = last && last.referent.of?.type !== 'person' && !last.referent.plural;
      return body && place.paragraphStart - last.at < 800
        ? { ...last.referent, sure: false, how: 'pronoun', grounds: ['it'] }
        : NOBODY;
    }
    if (word !== 'he' && word !== 'she') return NOBODY;
    return person(word === 'he' ? 'male' : 'female', at, place);
  }

  /**
   * Whom "he" or "she" means: what the last sentences were about and who spoke in them weighs more than who was named last.
   * Sure only where nobody else comes near.
   */
  function person(gender: Gender, at: number, place: Place): Referent {
    const here = sentenceOf(at);
    const last = spoken.at(-1);
    // "The minister said … He added": whoever couldn't be named before isn't anybody else now.
    const since = last ? here - sentenceOf(last.at) : 0;
    if (last?.referent.unnamed && since <= (last.referent.name === null ? 2 : 1))
      return { ...last.referent, sure: false, how: 'pronoun', grounds: ['pronoun-of:unnamed'] };
    const told = namedIn(place.content ?? []);
    const scores = new Map<Name, number>();
    const about = new Map<Name, number>();
    for (const mention of namedBefore(at)) {
      const distance = here - sentenceOf(mention.start);
      if (distance > 12) break;
      const inClaim = claimed.some(([a, b]) => a <= mention.start && mention.start < b);
      if (!mayBe(mention.of, gender) || told.has(mention.of)) continue;
      const nearby = distance <= 1 && mention.start >= place.paragraphStart ? 1 : 0;
      const score =
        mention.subject && !inClaim ? Math.max(1, 5 - distance) + nearby : Math.max(0.5, 2 - distance / 2);
      about.set(mention.of, Math.max(about.get(mention.of) ?? 0, score));
    }
    for (const [name, score] of about) scores.set(name, score + (name.gender === gender ? 1 : 0));
    for (const { referent, at: spokeAt, paragraph } of spoken) {
      if (!referent.of || !mayBe(referent.of, gender) || told.has(referent.of)) continue;
      const distance = here - sentenceOf(spokeAt);
      const score = Math.max(0.5, 5 - distance * 0.7) + (paragraph === place.paragraphStart ? 1 : 0);
      scores.set(
        referent.of,
        Math.max(scores.get(referent.of) ?? 0, (about.get(referent.of) ?? 0) / 2 + score),
      );
    }
    const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
    if (!first) return NOBODY;
    const margin = first[1] - (second?.[1] ?? 0);
    if (margin < DOUBT) return NOBODY;
    const of = first[0];
    const person = of.type === 'person';
    const spoke = spoken.findLast(({ referent }) => referent.of !== null);
    const goesOn = spoke?.referent.of === of && here - sentenceOf(spoke.at) <= 1;
    const needed = spoke?.referent.of === of ? AHEAD : ALONE;
    const sure = person && (goesOn || (margin >= needed && of.gender === gender));
    const grounds = [
      `rivals:${Math.min(scores.size - 1, 3)}`,
      `margin:${Math.min(6, Math.floor(margin))}`,
      `score:${Math.min(8, Math.floor(first[1]))}`,
      `gender:${of.gender === gender ? 'known' : 'open'}`,
      `antecedent:${of.type ?? 'open'}`,
      spoke
        ? `spoke-last:${spoke.referent.of === of}:${Math.min(4, here - sentenceOf(spoke.at))}`
        : 'spoke-last:nobody',
    ];
    // A pronoun that is surely somebody's says their gender.
    if (person && margin >= CERTAIN && first[1] >= CERTAIN) of.gender ??= gender;
    return { name: of.name, of, plural: false, unnamed: false, sure, how: 'pronoun', grounds };
  }

  /** Whom the article's own words name there: "Berg hid under a desk, she said" isn't Berg's. */
  function namedIn(spans: readonly Span[]): ReadonlySet<Name> {
    const found = new Set<Name>();
    for (const [start, end] of spans) {
      for (let k = names.indexFrom(start); (names.mentions[k]?.start ?? end) < end; k++) {
        const mention = names.mentions[k];
        if (mention && !inQuotation(mention.start)) found.add(mention.of);
      }
    }
    return found;
  }

  /** Index of the sentence that an offset stands in. */
  function sentenceOf(offset: number): number {
    let low = 0;
    let high = sentenceStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentenceStarts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** "the minister": whoever the text calls so, if it calls only one so and nobody else has spoken since. */
  function role(word: string, at: number): Name | null {
    const gender = genderOfTitle(word);
    const offices = [word, ...(OFFICES_OF.get(word) ?? [])];
    const last = spoken.at(-1);
    let only: NameMention | null = null;
    for (const mention of namedBefore(at)) {
      const { type, roles } = mention.of;
      if (type !== 'person' || !offices.some((office) => roles.has(office))) continue;
      if (gender && !mayBe(mention.of, gender)) continue;
      if (only && only.of !== mention.of) {
        // Of two, the one who has just spoken.
        if (last?.referent.of === only.of && sentenceOf(at) - sentenceOf(last.at) <= 3) break;
        return null;
      }
      only ??= mention;
    }
    const interrupted =
      only &&
      last &&
      last.at > only.start &&
      last.referent.of !== only.of &&
      sentenceOf(at) - sentenceOf(last.at) <= 2;
    return only && !interrupted ? only.of : null;
  }

  /** "an official familiar with the talks … the official": whom other words described when they spoke. */
  function describedBefore(noun: string, place: Place): Referent | null {
    const last = spoken.findLast(
      ({ referent }) =>
        referent.of === null && !referent.plural && referent.name?.toLowerCase().split(' ').includes(noun),
    );
    return last && place.paragraphStart - last.at < 1500 ? last.referent : null;
  }

  /** "the commission": the one body named so far whose name says it is one, or else the one that the last sentences speak of. */
  function body(noun: string, at: number): Name | null {
    let only: Name | null = null;
    for (const { of } of namedBefore(at)) {
      if (of.type === 'person' || !of.name.toLowerCase().split(' ').includes(noun)) continue;
      if (only && only !== of) return null;
      only = of;
    }
    return only ?? (ANY_BODY.test(noun) || SOME_BODY.test(noun) ? bodyInFocus(noun, at) : null);
  }

  /** The organisation that spoke last, or for a noun that fits most the only one that the sentences just before name. */
  function bodyInFocus(noun: string, at: number): Name | null {
    const here = sentenceOf(at);
    const last = spoken.at(-1);
    if (last?.referent.of?.type === 'organisation' && here - sentenceOf(last.at) <= 3)
      return last.referent.of;
    if (!ANY_BODY.test(noun)) return null;
    let only: Name | null = null;
    for (const { of, start } of namedBefore(at)) {
      if (here - sentenceOf(start) > 2) break;
      if (of.type !== 'organisation' || of === only) continue;
      if (only) return null;
      only = of;
    }
    return only;
  }

  /** "minister of roads and ports Anna Berg": a person's name after the office. */
  function nameAfterOffice(phrase: NounPhrase, tokens: readonly Token[]): boolean {
    const at = headIndex(tokens, phrase);
    const [office, joint] = [tokens[at], tokens[at + 1]];
    if (!office || !ROLE_NOUNS.has(office.lower) || !joint || !/^(?:of|for)$/.test(joint.lower)) return false;
    let run = phrase.last;
    while (run > at && tokens[run]?.capital) run--;
    const before = tokens[run];
    if (phrase.last - run < 2 || !before || !isNominal(before)) return false;
    return names.headIn(phraseSpan(tokens, phrase))?.of.type === 'person';
  }

  function look(phrase: NounPhrase, place: Place): Referent {
    const { tokens } = place;
    const span = phraseSpan(tokens, phrase);
    if (phrase.pronoun) return pronoun(phrase.pronoun, span[0], place);
    const head = tokens[phrase.last];
    const named = nameAfterOffice(phrase, tokens);
    const of = named ? phrase.last : headIndex(tokens, phrase);
    const words = text.slice(span[0], span[1]).replace(/\s+/g, ' ');
    const coordinated = !named && isCoordinated(tokens, phrase);
    const mention = names.headIn([span[0], tokens[of]?.end ?? span[1]]);
    const headEnd = tokens[of]?.end ?? span[1];
    if (mention && mention.end >= headEnd - 2 && tokens[of]?.capital && !coordinated) {
      const plural = mention.of.type === 'group';
      // "one red-state Democrat" is not the Democrats.
      if (plural && /^(?:a|an|one|another)$/.test(tokens[phrase.first]?.lower ?? ''))
        return { ...NOBODY, how: 'words', name: stripped(words) };
      const grounds = [
        `form:${mention.form}`,
        `name-type:${mention.of.type ?? 'open'}:${mention.of.entity ? 'entity' : 'guess'}`,
        `rival-names:${Math.min(2, mention.rivals)}`,
      ];
      return {
        name: mention.of.name,
        of: mention.of,
        plural,
        unnamed: false,
        sure: true,
        how: 'name',
        grounds,
      };
    }
    if (!head) return NOBODY;
    const noun = tokens[of]?.lower ?? head.lower;
    const determiner = tokens[phrase.first]?.lower ?? '';
    const plural =
      coordinated ||
      PEOPLE_NOUNS.has(noun) ||
      (/[^s]s$/.test(noun) && !BODY_NOUNS.has(noun)) ||
      /^(?:some|many|most)$/.test(noun);
    const definite = /^(?:the|his|her|their|its|this|that)$/.test(determiner);
    if (!plural && !BODY_NOUNS.has(noun) && definite && (ROLE_NOUNS.has(noun) || !tokens[of]?.capital)) {
      const person = of === phrase.last ? role(noun, span[0]) : null;
      if (person) return { ...NOBODY, name: person.name, of: person, how: 'role' };
      const earlier = of === phrase.last ? describedBefore(noun, place) : null;
      if (earlier) return { ...earlier, sure: false, how: 'role', grounds: ['role:described-before'] };
      // "the minister" may be anybody; "the Ruritanian minister", "her lawyer" say who, as well as the text does.
      const says = phrase.last - phrase.first >= 2 || /^(?:his|her|their|its)$/.test(determiner);
      return { ...NOBODY, unnamed: true, how: 'words', name: says ? stripped(words) : null };
    }
    if (definite && BODY_NOUNS.has(noun) && of === phrase.last) {
      const named = body(noun, span[0]);
      if (named) return { ...NOBODY, name: named.name, of: named, how: 'body' };
    }
    return {
      ...NOBODY,
      name: stripped(words),
      plural,
      how: 'words',
      grounds: [`plural:${plural}`, `people:${isPeople(noun)}`, `body:${BODY_NOUNS.has(noun)}`],
      unnamed: !plural && ROLE_NOUNS.has(noun),
      // People without names are named well enough by their words; a thing that "says" may be somebody's.
      sure: !definite && plural && (coordinated || isPeople(noun)),
    };
  }

  return {
    look,
    resolve: (phrase, place) => look(phrase, place),
    remember: (referent, at, paragraph, content) => {
      claimed.push(...content);
      while (claimed.length > 12) claimed.shift();
      spoken.push({ referent, at, paragraph });
      if (spoken.length > 4) spoken.shift();
    },
  };
}

function stripped(words: string): string {
  return words.replace(/[,\s]+$/, '');
}

function isCoordinated(tokens: readonly Token[], phrase: NounPhrase): boolean {
  for (let k = phrase.first + 1; k < phrase.last; k++) {
    if (tokens[k]?.lower === 'and' && tokens[k + 1]?.capital !== false) return true;
    if (tokens[k]?.lower === 'and') return true;
  }
  return false;
}

function isPeople(noun: string): boolean {
  return PEOPLE_NOUNS.has(noun) || ROLE_NOUNS.has(noun.replace(/s$/, ''));
}

/** A referent as the claim's speaker. */
export function speakerOf(referent: Referent | null, mention: Span | null): Speaker {
  return {
    mention,
    entity: referent?.of?.entity ?? null,
    name: referent?.name ?? null,
    sure: Boolean(referent?.sure && referent.name !== null),
  };
}
