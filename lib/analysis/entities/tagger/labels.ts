/** The types that the tagger tells apart; dates and money are found by rules. */
export const NAME_TYPES = ['person', 'organisation', 'place', 'group'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/**
 * Labels of tokens: 0 is outside of any name; of each type, in the order of NAME_TYPES, come the first token of a name
 * (+1), an inner one (+2), the last (+3) and a name of one token (+4). Known as BILOU (Ratinov and Roth 2009, CoNLL).
 */
export const LABEL_COUNT = 1 + 4 * NAME_TYPES.length;
export const OUTSIDE = 0;

const FIRST = 1;
const INNER = 2;
const LAST = 3;
const SINGLE = 4;

/** A name as token indices, half-open. */
export interface TaggedName {
  from: number;
  to: number;
  type: NameType;
}

function place(label: number): number {
  return label === OUTSIDE ? 0 : ((label - 1) % 4) + 1;
}

function typeIndex(label: number): number {
  return (label - 1) >> 2;
}

function goesOn(label: number): boolean {
  const at = place(label);
  return at === FIRST || at === INNER;
}

/** Whether a label may begin a stretch of tokens, that is: whether it needs none before it. */
export function mayBegin(label: number): boolean {
  const at = place(label);
  return at === 0 || at === FIRST || at === SINGLE;
}

/** Whether a label may end a stretch of tokens. */
export function mayEnd(label: number): boolean {
  return !goesOn(label);
}

/** Whether one label may follow another. */
export function mayFollow(label: number, before: number): boolean {
  if (!goesOn(before)) return mayBegin(label);
  return !mayBegin(label) && typeIndex(label) === typeIndex(before);
}

/** Writes the labels of a name into `labels`. */
export function writeName(labels: Uint8Array, { from, to, type }: TaggedName): void {
  const base = 4 * NAME_TYPES.indexOf(type);
  if (to - from === 1) labels[from] = base + SINGLE;
  else {
    labels.fill(base + INNER, from, to);
    labels[from] = base + FIRST;
    labels[to - 1] = base + LAST;
  }
}

/** The names that well-formed labels spell, in order. */
export function readNames(labels: Uint8Array): TaggedName[] {
  const names: TaggedName[] = [];
  let from = 0;
  labels.forEach((label, i) => {
    if (label === OUTSIDE) return;
    const at = place(label);
    if (at === FIRST || at === SINGLE) from = i;
    const type = NAME_TYPES[typeIndex(label)];
    if ((at === LAST || at === SINGLE) && type !== undefined) names.push({ from, to: i + 1, type });
  });
  return names;
}
