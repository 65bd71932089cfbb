import { nameAfterRole, phraseBeforeApposition } from './apposition.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  HYPOTHETICAL_MODALS,
  NEGATIONS,
  PREPOSITIONS,
} from './closed-class-words.ts';
import { type Cue, cueOf, NOUN_LIKE } from './cues.ts';
import { inversion } from './inverted-subject.ts';
import { mainSubject } from './main-subject.ts';
import { headIndex, type NounPhrase } from './noun-phrases.ts';
import { phraseEndingBefore } from './phrase-before.ts';
import { isPluralNoun } from './plural-nouns.ts';
import type { TokenRange } from './sentence-bounds.ts';
import { subjectBeforeAdverbial } from './subject-before-adverbial.ts';
import { isComma, isPause, isWord, type Token } from './tokens.ts';
import { isFiniteVerb, isNominal } from './word-forms.ts';

/** A verb that attributes, with whoever it attributes to. Token indices. */
export interface CueSite {
  /** The verb. */
  index: number;
  cue: Cue;
  subject: NounPhrase | null;
  /** The attribution's own words run from `left` up to but not including `right`. */
  left: number;
  right: number;
  /** "said Khalfi" rather than "Khalfi said". */
  inverted: boolean;
  /** The subject stands elsewhere in the sentence: "…, adding that", "met him and said". */
  shared: boolean;
  /** Negated, hypothetical or asked: nothing was said. */
  denied: boolean;
}

/** The words between subject and verb, from the verb leftwards: auxiliaries, adverbs. */
function auxiliaryStart(tokens: readonly Token[], index: number, lo: number): number {
  let j = index;
  while (j > lo) {
    const token = tokens[j - 1];
    if (!isWord(token) || (token.capital && j - 1 !== lo)) break;
    const possessive =
      token.clitic && token.lower === "'s" && !/(?:ing|ed)$|^said$|^told$/.test(tokens[j]?.lower ?? '');
    const skipped =
      AUXILIARIES.has(token.lower) ||
      ADVERBS.has(token.lower) ||
      NEGATIONS.has(token.lower) ||
      (/ly$/.test(token.lower) && !/^(?:family|ally|supply|assembly)$/.test(token.lower)) ||
      token.lower === 'to' ||
      // "has long said"
      (token.lower === 'long' && /^(?:has|have|had|'ve)$/.test(tokens[j - 2]?.lower ?? ''));
    if (!skipped || possessive) break;
    j--;
  }
  return j;
}

/** Whether a word that looks like a cue is a noun or an adjective where it stands: "the reports", "his claims", "a stated aim". */
function isNounHere(tokens: readonly Token[], index: number, cue: Cue, lo: number): boolean {
  if (cue.form === 'past') return false;
  // "loud chants of", "early reports from": a verb of speech takes no such object.
  const noun = NOUN_LIKE.has(cue.base) && cue.form !== 'participle';
  if (
    noun &&
    /^(?:of|from|by|for)$/.test(tokens[index + 1]?.lower ?? '') &&
    tokens[index - 1]?.capital !== true
  )
    return true;
  const before = tokens[index - 1];
  if (!before || index === lo) return cue.form !== 'participle';
  if (!isWord(before)) return false;
  if (DETERMINERS.has(before.lower)) return true;
  // "he's claiming" is a verb, "the mayor's claim" isn't.
  if (cue.form === 'third' && isPluralNoun(tokens, index, lo)) return true;
  if (before.lower === "'s") return !/^(?:he|she|it|who|that)$/.test(tokens[index - 2]?.lower ?? '');
  return PREPOSITIONS.has(before.lower) && before.lower !== 'by' && before.lower !== 'as';
}

interface Found {
  subject: NounPhrase | null;
  left: number;
  shared: boolean;
}

function foundAt(subject: NounPhrase | null): Found | null {
  return subject && { subject, left: subject.first, shared: false };
}

function subjectOnLeft(tokens: readonly Token[], verb: number, lo: number): Found | null {
  if (verb <= lo) return null;
  const before = tokens[verb - 1];
  if (!before) return null;
  if (isWord(before) && /^(?:who|which|that)$/.test(before.lower)) {
    const anchor = isComma(tokens[verb - 2]) ? verb - 2 : verb - 1;
    const antecedent = phraseEndingBefore(tokens, anchor, lo);
    if (before.lower === 'who' && antecedent)
      return { subject: antecedent, left: antecedent.first, shared: false };
    return null;
  }
  if (isComma(before) || before.text === ')' || before.text === '—' || before.text === '-') {
    const subject = phraseBeforeApposition(tokens, verb - 1, lo);
    return subject ? { subject, left: subject.first, shared: false } : null;
  }
  const subject = phraseEndingBefore(tokens, verb, lo);
  if (!subject) return null;
  // "…, the minister Anna Berg, said" is an apposition; "Anna Berg, the minister said" isn't.
  return { subject, left: subject.first, shared: false };
}

/** "Anna Berg, who answered the door and said": the clause that "and" goes on is about her. */
function antecedentOfOpenRelative(tokens: readonly Token[], and: number, lo: number): NounPhrase | null {
  for (let k = and - 1; k > lo && and - k < 20; k--) {
    const token = tokens[k];
    if (!token || token.kind === 'quotation' || isPause(token)) return null;
    if (token.lower === 'who') return isComma(tokens[k - 1]) ? phraseEndingBefore(tokens, k - 1, lo) : null;
  }
  return null;
}

/**
 * Whether a later ", adding that" may take the site's subject: not where the site stands inside what another one reports
 * ("said that the court had found …, saying") or only describes an object ("rebuked critics who say …, saying").
 */
function governs(tokens: readonly Token[], site: CueSite, earlier: readonly CueSite[], lo: number): boolean {
  const before = tokens[site.left - 1];
  if (site.shared || site.inverted || site.left <= lo || !isWord(before)) return true;
  if (/^(?:and|but|while|whereas|although|though|yet)$/.test(before.lower)) return true;
  const reported = earlier.some(
    (other) => other.index < site.left && !other.shared && !isTurnBetween(tokens, other.index, site.left),
  );
  const described = tokens.slice(site.left, site.index).some((token) => token.lower === 'who');
  return !reported && !described;
}

/** Whether a new turn begins between: after a quotation or "; ". */
function isTurnBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (tokens[k]?.kind === 'quotation' || tokens[k]?.text === ';') return true;
  return false;
}

/** Whether a question or a condition governs the clause whose subject starts at `left`. */
function isDenied(tokens: readonly Token[], left: number, index: number, lo: number, hi: number): boolean {
  for (let k = Math.max(left, index - 5); k < index; k++) {
    const lower = tokens[k]?.lower ?? '';
    if (NEGATIONS.has(lower) || HYPOTHETICAL_MODALS.has(lower)) return true;
  }
  const governor = tokens[left - 1]?.lower ?? '';
  if (/^(?:if|whether|unless|until)$/.test(governor)) return true;
  const opener = tokens[lo];
  const asks =
    tokens[hi]?.text === '?' &&
    opener &&
    /^(?:did|does|do|has|have|had|is|was|who|what|why|how|when|where|should|could|would|can|will)$/.test(
      opener.lower,
    );
  return Boolean(asks);
}

function isPassive(tokens: readonly Token[], from: number, index: number, cue: Cue): boolean {
  if (cue.form !== 'past') return false;
  for (let k = from; k < index; k++) {
    const token = tokens[k];
    if (!token || !BE.has(token.lower)) continue;
    // "'s said" is "has said" far more often than "is said".
    if (token.lower !== "'s") return true;
  }
  return false;
}

function siteAt(
  tokens: readonly Token[],
  index: number,
  [lo, hi]: TokenRange,
  earlier: readonly CueSite[],
): CueSite | null {
  const token = tokens[index];
  if (!isWord(token) || (token.capital && index !== lo)) return null;
  const cue = cueOf(token.lower);
  if (!cue || isNounHere(tokens, index, cue, lo)) return null;
  const base = { index, cue, right: index + 1, inverted: false, shared: false, denied: false };
  const before = tokens[index - 1];
  const verb = auxiliaryStart(tokens, index, lo);
  const lastSubject = (): NounPhrase | null =>
    earlier.findLast((site) => site.subject && !site.denied && governs(tokens, site, earlier, lo))?.subject ??
    mainSubject(tokens, lo, index - 1);
  const follows = index > lo && (before?.kind === 'quotation' || isPause(before));
  if (cue.form === 'participle') {
    const progressive =
      (verb < index && BE.has(tokens[index - 1]?.lower ?? '')) ||
      (verb < index && tokens.slice(verb, index).some((t) => BE.has(t.lower)));
    if (!progressive) {
      const opens =
        follows ||
        /^(?:by|and|while|before|after|as)$/.test(before?.lower ?? '') ||
        (verb < index && isPause(tokens[verb - 1]));
      // "issued a statement saying that …": whoever issued it says so.
      const issued =
        cue.base === 'say' &&
        /^(?:statement|notice|letter|message|post|tweet|video|email|note|memo|order|ruling|release)$/.test(
          before?.lower ?? '',
        );
      if ((!opens && !issued) || index === lo) return null;
      return { ...base, subject: lastSubject(), left: Math.min(verb, index), shared: true };
    }
  } else if (isPassive(tokens, verb, index, cue)) return null;
  if (follows || index === lo) {
    const subject = inversion(tokens, index, cue, lo, hi);
    if (subject) {
      const name = nameAfterRole(tokens, subject, hi);
      return {
        ...base,
        subject: name ?? subject,
        left: index,
        right: (name ?? subject).last + 1,
        inverted: true,
      };
    }
  }
  if (isWord(tokens[verb - 1]) && CONJUNCTIONS.has(tokens[verb - 1]?.lower ?? '') && cue.form !== 'base') {
    const subject = antecedentOfOpenRelative(tokens, verb - 1, lo) ?? lastSubject();
    return subject
      ? { ...base, subject, left: verb, shared: true, denied: isDenied(tokens, verb, index, lo, hi) }
      : null;
  }
  const infinitive = tokens.slice(verb, index).some((t) => t.lower === 'to');
  const nearest = subjectOnLeft(tokens, verb, lo) ?? foundAt(subjectBeforeAdverbial(tokens, verb, lo));
  const unfit = !nearest || (cue.form === 'base' && !allowsBareForm(tokens, nearest.subject, cue));
  const left =
    unfit && cue.base === 'say' && !infinitive ? (clauseSubject(tokens, verb, lo) ?? nearest) : nearest;
  if (!left) return null;
  // "what both sides call a “peaceful” sea" names a thing and claims nothing.
  const governor = tokens[left.left - 1]?.lower ?? '';
  const names = /^(?:call|dub|label|describe|term)$/.test(cue.base) && namesInQuotation(tokens, index, hi);
  if (cue.class === 'verdict' && isUnderRelative(tokens, left.left) && !names) return null;
  // "higher than the city reports" compares; "the programme offered by the club" describes.
  if (governor === 'than' || (cue.form === 'past' && tokens[index + 1]?.lower === 'by')) return null;
  // What the reader thinks is no claim: "what do you think".
  if (
    /^(?:you|i|we)$/.test(left.subject?.pronoun ?? '') &&
    /^(?:think|believe|hope|guess|feel)$/.test(cue.base)
  )
    return null;
  // "to say", "help explain": the bare form needs a plural subject or "did".
  if (cue.form === 'base' && (infinitive || !allowsBareForm(tokens, left.subject, cue))) {
    const wentOn = infinitive && /^(?:went|goes|on)$/.test(tokens[verb - 1]?.lower ?? '');
    if (!wentOn) return null;
  }
  if (infinitive && cue.form !== 'base') return null;
  return { ...base, ...left, denied: isDenied(tokens, left.left, index, lo, hi) };
}

/** "Those close to him say", "All the builders I met say": the subject that opens the clause, whatever describes it. */
function clauseSubject(tokens: readonly Token[], verb: number, lo: number): Found | null {
  const subject = mainSubject(tokens, lo, verb - 1);
  if (!subject || subject.pronoun || verb - subject.first > 16) return null;
  const between = tokens.slice(subject.last + 1, verb);
  if (between.some((token) => !isWord(token) || /^(?:that|what|how|why|if|and|but)$/.test(token.lower)))
    return null;
  const verbs = between.filter((token) => isFiniteVerb(token)).length;
  const describes = between.some((token) => /^(?:i|we|he|she|they|you|who)$/.test(token.lower));
  return verbs <= (describes ? 1 : 0) ? foundAt(subject) : null;
}

/** "what she called", "which both mayors call": the clause only names a thing. */
export function isUnderRelative(tokens: readonly Token[], left: number): boolean {
  const at = DETERMINERS.has(tokens[left - 1]?.lower ?? '') ? left - 2 : left - 1;
  return /^(?:what|which)$/.test(tokens[at]?.lower ?? '');
}

/** "what she called “a ruin,”" judges in her words; "what they call a “calm” sea" lends the noun after it a word. */
function namesInQuotation(tokens: readonly Token[], verb: number, hi: number): boolean {
  let k = verb + 1;
  while (k < verb + 3 && /^(?:a|an|the|as)$/.test(tokens[k]?.lower ?? '')) k++;
  if (tokens[k]?.kind !== 'quotation') return false;
  const after = tokens[k + 1];
  return k >= hi || !after || !isWord(after) || !isNominal(after);
}

function allowsBareForm(tokens: readonly Token[], subject: NounPhrase | null, cue: Cue): boolean {
  if (!subject) return false;
  if (NOUN_LIKE.has(cue.base) && !subject.pronoun && tokens[headIndex(tokens, subject)]?.capital)
    return false;
  const head = tokens[headIndex(tokens, subject)]?.lower ?? '';
  if (/^(?:a|an|this|each|every|another)$/.test(tokens[subject.first]?.lower ?? '')) return false;
  if (subject.pronoun) return /^(?:they|we|i|you|who)$/.test(subject.pronoun);
  for (let k = subject.first; k < subject.last; k++) if (tokens[k]?.lower === 'and') return true;
  if (
    /^(?:percent|half|majority|number|couple|handful|third|those|\d+|three|four|five|six|seven|eight|nine)$/.test(
      head,
    )
  )
    return true;
  return /(?:[^s]s|people|men|women|police|media|others|some|many|most|few|both|elite|staff)$/.test(head);
}

/** Every attribution by a verb in a sentence, in order, denied ones included. */
export function cueSites(tokens: readonly Token[], range: TokenRange): CueSite[] {
  const sites: CueSite[] = [];
  for (let index = range[0]; index <= range[1]; index++) {
    const site = siteAt(tokens, index, range, sites);
    if (site) sites.push(site);
  }
  return sites;
}
