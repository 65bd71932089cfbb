import type { Span } from '../../text/span.ts';
import type { Claim, Entity, Speaker } from '../types.ts';
import { attributeSentence, type RelayedAttribution } from './attribute-sentence.ts';
import { isCertainSpeaker, isPlainSpeech } from './certain-speaker.ts';
import { isCertain } from './certainty.ts';
import { cueSites } from './cue-sites.ts';
import { type Evidence, evidenceOfAttribution, evidenceOfFloating, evidenceOfSpeaker } from './evidence.ts';
import { floatingKind } from './floating-quotations.ts';
import { joinContinued } from './join-continued.ts';
import { mainSubject } from './main-subject.ts';
import { collectNames, type NameMention } from './names.ts';
import { type NounPhrase, phraseOf } from './noun-phrases.ts';
import { isApparatus, paragraphLines } from './paragraph-lines.ts';
import { findQuotations, type Quotation } from './quotation-marks.ts';
import { sentenceBounds, type TokenRange } from './sentence-bounds.ts';
import { kindOf, type SentenceView, sentenceView, spanOf } from './sentence-view.ts';
import { NOBODY, type Place, type Referent, speakerOf, speakerResolver } from './speakers.ts';
import { isStop, type Token, tokenize } from './tokens.ts';
import { nameOfLabel, type Turn, transcriptTurns } from './transcript.ts';

interface Line {
  span: Span;
  tokens: Token[];
  bounds: TokenRange[];
  starts: ReadonlySet<number>;
  turn: Turn | null;
  apparatus: boolean;
}

function quotationsByLine(quotations: readonly Quotation[], lines: number): Quotation[][] {
  const byLine: Quotation[][] = Array.from({ length: lines }, () => []);
  for (const quotation of quotations) byLine[quotation.paragraph]?.push(quotation);
  return byLine;
}

function readLines(text: string): { lines: Line[]; quotations: Quotation[] } {
  const whole = paragraphLines(text);
  const turns = transcriptTurns(text, whole);
  const spans = whole.map((span, index) => turns[index]?.words ?? span);
  const quotations = findQuotations(text, spans);
  const byLine = quotationsByLine(quotations, spans.length);
  const lines = spans.map((span, index): Line => {
    const tokens = tokenize(text, span, byLine[index] ?? []);
    const bounds = sentenceBounds(tokens, text);
    const starts = new Set(bounds.map(([first]) => first));
    const turn = turns[index] ?? null;
    const apparatus = turn === null && isApparatus(text.slice(span[0], span[1]));
    return { span, tokens, bounds, starts, turn, apparatus };
  });
  return { lines, quotations };
}

/** Whether an offset stands inside one of the quotations, which are in order. */
function within(quotations: readonly Quotation[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0;
    let high = quotations.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((quotations[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const at = quotations[low];
    return at !== undefined && at.start <= offset;
  };
}

/** Somebody whose words may go on. */
interface Voice {
  referent: Referent;
  mention: Span | null;
  /** Whether the mention leaves no doubt who is meant. */
  sure: boolean;
  evidence: Evidence;
}

/** Claims with what speaks for each of them, in the same order. */
export interface WeighedClaims {
  claims: Claim[];
  evidence: Evidence[];
}

/**
 * The claims of a text and whom it attributes them to, in text order. Content offsets are into `text`, sorted and disjoint within
 * a claim. Reads English; never throws; time grows linearly with the text.
 * @param entities what the text names: a speaker is linked to the one its mention overlaps. May be empty.
 */
export function findClaims(text: string, entities: readonly Entity[]): Claim[] {
  return findWeighedClaims(text, entities).claims;
}

/** As `findClaims`, with the evidence: what the weights of certainty.ts are fitted on. */
export function findWeighedClaims(text: string, entities: readonly Entity[]): WeighedClaims {
  const { lines, quotations } = readLines(text);
  const body = lines.filter((line) => !line.apparatus);
  const inQuotation = within(quotations);
  const names = collectNames(text, body, entities);
  const sentenceStarts = body.flatMap(({ tokens, bounds }) =>
    bounds.map(([first]) => tokens[first]?.start ?? 0),
  );
  const speakers = speakerResolver(text, names, inQuotation, sentenceStarts);
  const claims: Claim[] = [];
  /** By speaker, which stays the same object when claims are joined. */
  const evidenceOf = new Map<Speaker, Evidence>();
  const labelled = new Map<string, NameMention | null>();
  /** Who spoke last, in the line before or earlier. */
  let lastVoice: Voice | null = null;
  let linesSince = 0;

  for (const line of body) {
    const { tokens } = line;
    let voice: Voice | null = null;
    linesSince++;
    const spoken = line.turn && claimOfTurn(line.turn);
    if (spoken) {
      claims.push(spoken.claim);
      voice = spoken.voice;
    }
    for (const range of spoken ? [] : line.bounds) {
      const sites = cueSites(tokens, range);
      const view = sentenceView(text, tokens, range, sites);
      const place: Place = { tokens, paragraphStart: line.span[0] };
      const { found, denied } = attributeSentence(view);
      for (const attribution of found) {
        const claim = claimOf(attribution, place, view);
        if (!claim) continue;
        claims.push(claim.claim);
        voice = claim.voice;
        const at = claim.claim.speaker.mention?.[0] ?? claim.claim.content[0]?.[0] ?? line.span[0];
        speakers.remember(claim.voice.referent, at, line.span[0], claim.claim.content);
      }
      for (const at of freeQuotations(view, found)) {
        const kind = denied ? 'none' : floatingKind(view, at);
        const token = tokens[at];
        if (kind === 'none' || !token) continue;
        const signature = signatureAfter(view, at);
        const announced: Voice | null = signature
          ? voiceOf(signature, place, view)
          : tokens[at - 1]?.text === ':'
            ? sentenceSubject(view, at, place)
            : null;
        const source: Voice | null =
          announced ??
          voice ??
          (kind === 'statement' ? continued(token.quotation) : sentenceSubject(view, at, place));
        const from = !source
          ? 'nobody'
          : source === announced
            ? 'announced'
            : source === voice
              ? 'paragraph'
              : source === lastVoice
                ? 'before'
                : 'subject';
        const evidence = [
          ...(source?.evidence ?? ['how:nothing']),
          ...evidenceOfFloating(view, at, kind, { from, lines: linesSince, sure: source?.sure ?? false }),
        ];
        const sure = Boolean(source?.sure) && isCertain(evidence);
        const speaker = speakerOf(
          source && { ...source.referent, sure },
          source === lastVoice ? null : (source?.mention ?? null),
        );
        evidenceOf.set(speaker, evidence);
        claims.push({ content: [[token.start, token.end]], kind: 'direct', cue: null, speaker, via: null });
        if (kind === 'statement' && source) voice = source;
      }
    }
    voice = handedOver(line) ?? voice;
    if (voice) {
      lastVoice = voice;
      linesSince = 0;
    }
  }
  claims.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
  const joined = joinContinued(claims, quotations);
  return { claims: joined, evidence: joined.map(({ speaker }) => evidenceOf.get(speaker) ?? []) };

  /** "The Coast reports:" at the end of a line hands over to the lines below. */
  function handedOver({ tokens, bounds, span }: Line): Voice | null {
    const range = bounds.at(-1);
    if (!range || tokens[range[1]]?.text !== ':') return null;
    const sites = cueSites(tokens, range);
    const site = sites.findLast((each) => each.subject && !each.denied && range[1] - each.index < 16);
    const subject = site?.subject ?? mainSubject(tokens, range[0], range[1] - 1);
    if (!subject || !(subject.named || subject.pronoun)) return null;
    const view = sentenceView(text, tokens, range, sites);
    const voice = voiceOf(subject, { tokens, paragraphStart: span[0] }, view);
    // "Partial transcript as follows:" names nobody.
    return voice.referent.of === null ? null : voice;
  }

  function continued(quotation: Quotation | null): Voice | null {
    return lastVoice && (linesSince <= 2 || quotation?.continues) ? lastVoice : null;
  }

  function sentenceSubject(view: SentenceView, at: number, place: Place): Voice | null {
    const subject = mainSubject(view.tokens, view.lo, at - 1);
    return subject && (subject.named || subject.pronoun) ? voiceOf(subject, place, view) : null;
  }

  function voiceOf(phrase: NounPhrase, place: Place, { lo }: SentenceView): Voice {
    const known = speakers.resolve(phrase, place);
    const referent = phrase.pronoun === 'they' && known.name === null ? several(phrase, place, lo) : known;
    return {
      referent,
      mention: spanOf(place.tokens, [phrase.first, phrase.last]),
      sure: isCertainSpeaker(place.tokens, phrase, referent),
      evidence: evidenceOfSpeaker(place.tokens, phrase, referent, lo),
    };
  }

  /** "Engineers have warned of floods. They say …": the several whom the clause or the sentence before is about. */
  function several(pronoun: NounPhrase, place: Place, lo: number): Referent {
    let start = lo;
    for (let sentence = 0; sentence < 2; sentence++) {
      const end = sentence === 0 ? pronoun.first - 1 : start - 2;
      if (sentence > 0) start = sentenceStart(place.tokens, end);
      const subject = end > start ? mainSubject(place.tokens, start, end) : null;
      if (!subject || subject.pronoun) continue;
      const referent = speakers.look(subject, place);
      if (referent.plural) return { ...referent, sure: false, how: 'pronoun', grounds: ['they'] };
    }
    return NOBODY;
  }

  function claimOfTurn({ label, colon, words }: Turn): { claim: Claim; voice: Voice } {
    const tokens = tokenize(text, label, []);
    const written = text.slice(...label);
    const cached = labelled.get(written);
    const known = cached === undefined ? nameOfLabel(written, names.mentions) : cached;
    labelled.set(written, known);
    const phrase = phraseOf(tokens, 0, tokens.length - 1);
    const resolved = speakers.resolve(phrase, { tokens, paragraphStart: label[0] });
    const referent = known ? { ...resolved, name: known.of.name, of: known.of, sure: true } : resolved;
    const evidence = evidenceOfSpeaker(tokens, phrase, referent, 0);
    const voice: Voice = { referent, mention: label, sure: known !== null, evidence };
    const speaker = { ...speakerOf(referent, label), sure: voice.sure };
    evidenceOf.set(speaker, evidence);
    return { claim: { content: [words], kind: 'direct', cue: colon, speaker, via: null }, voice };
  }

  function claimOf(
    attribution: RelayedAttribution,
    place: Place,
    view: SentenceView,
  ): { claim: Claim; voice: Voice } | null {
    const content = attribution.content
      .map((range) => spanOf(place.tokens, range))
      .filter((span): span is Span => span !== null);
    if (content.length === 0) return null;
    const voice: Voice = attribution.subject
      ? voiceOf(attribution.subject, { ...place, content }, view)
      : { referent: NOBODY, mention: null, sure: false, evidence: ['how:nothing'] };
    const relay = attribution.relay && voiceOf(attribution.relay, place, view);
    const via = relay?.mention
      ? {
          mention: relay.mention,
          name: relay.referent.name ?? text.slice(relay.mention[0], relay.mention[1]),
        }
      : null;
    const kind = kindOf(place.tokens, attribution.content);
    const cue = attribution.cue && text.slice(attribution.cue[0], attribution.cue[1]).toLowerCase();
    const that = place.tokens[attribution.content[0]?.[0] ?? -1]?.lower === 'that';
    const evidence = [...voice.evidence, ...evidenceOfAttribution(view, attribution, kind)];
    const sure = voice.sure && isPlainSpeech(kind, cue, that) && isCertain(evidence);
    const speaker = { ...speakerOf(voice.referent, voice.mention), sure };
    evidenceOf.set(speaker, evidence);
    return { claim: { content, kind, cue: attribution.cue, speaker, via }, voice };
  }
}

/** The first token of the sentence that token `last` is in, no further back than a subject can stand. */
function sentenceStart(tokens: readonly Token[], last: number): number {
  let start = Math.max(0, last);
  while (start > 0 && last - start < 60 && !isStop(tokens[start - 1])) start--;
  return start;
}

/** "“…” — Anna Berg": the name after a quotation and a dash that end the line. */
function signatureAfter({ tokens, hi }: SentenceView, at: number): NounPhrase | null {
  const first = at + 2;
  const dashed = /^(?:—|--?)$/.test(tokens[at + 1]?.text ?? '');
  const last = tokens[hi]?.text === '.' ? hi - 1 : hi;
  if (!dashed || last < first || last - first > 5 || hi < tokens.length - 1) return null;
  return tokens.slice(first, last + 1).every((token) => token.kind === 'word' && token.capital)
    ? phraseOf(tokens, first, last)
    : null;
}

/** Quotations of the sentence that no attribution holds. */
function freeQuotations(view: SentenceView, found: readonly RelayedAttribution[]): number[] {
  const free: number[] = [];
  for (let k = view.lo; k <= view.hi; k++) {
    if (view.tokens[k]?.kind !== 'quotation') continue;
    const taken = found.some(({ content }) => content.some(([first, last]) => first <= k && k <= last));
    if (!taken) free.push(k);
  }
  return free;
}
