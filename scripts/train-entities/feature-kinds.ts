/** The kinds of features that can be left out to see what they are worth, by the numbers that features.ts gives them. */
export const KINDS_OF_FEATURES: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['words', [40, 60]],
  ['lists', [60, 100]],
  ['text', [100, 120]],
  ['classes', [120, 130]],
]);

export function isLeftOut(kind: number, without: readonly string[]): boolean {
  return without.some((name) => {
    const [from, to] = KINDS_OF_FEATURES.get(name) ?? [0, 0];
    return kind >= from && kind < to;
  });
}
