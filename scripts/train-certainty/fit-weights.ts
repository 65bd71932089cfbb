/** Something to learn from: what speaks for it, and whether it is so. */
export interface Case {
  evidence: readonly string[];
  right: boolean;
}

export interface FitOptions {
  /** How often an item must occur to get a weight. */
  least: number;
  /** On the squares of all weights but the constant. */
  penalty: number;
}

const ROUNDS = 400;
const RATE = 0.5;

/** Logistic regression over items that are there or not, by gradients scaled to each weight's own past ones; `bias` is the constant. */
export function fitWeights(cases: readonly Case[], { least, penalty }: FitOptions): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { evidence } of cases)
    for (const item of new Set(evidence)) counts.set(item, (counts.get(item) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= least && count <= cases.length - least)
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const constant = names.length;
  const rows = cases.map(({ evidence }) => [
    ...[...new Set(evidence)].flatMap((item) => index.get(item) ?? []),
    constant,
  ]);
  const weights = new Float64Array(constant + 1);
  const past = new Float64Array(constant + 1).fill(1e-8);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, at) => (at === constant ? 0 : penalty * weight));
    rows.forEach((row, at) => {
      const off = probability(row, weights) - (cases[at]?.right ? 1 : 0);
      for (const item of row) gradient[item] = (gradient[item] ?? 0) + off;
    });
    gradient.forEach((slope, at) => {
      past[at] = (past[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(past[at] ?? 1);
    });
  }
  return new Map([...names, 'bias'].map((name, at) => [name, Math.round((weights[at] ?? 0) * 100) / 100]));
}

function probability(row: readonly number[], weights: Float64Array): number {
  return 1 / (1 + Math.exp(-row.reduce((sum, item) => sum + (weights[item] ?? 0), 0)));
}
