/** Weights of named numbers, and of a constant under `bias`. */
export type Weights = Readonly<Record<string, number>>;

/** One thing to learn from: its numbers, whether it is so, and how much it counts. */
export interface Case {
  features: Weights;
  truth: 0 | 1;
  weight: number;
}

const STEPS = 25;

/** Logistic regression by Newton's method, with a penalty on the squares of all weights but the constant. */
export function fitLogistic(cases: readonly Case[], penalty: number): Weights {
  const names = [...Object.keys(cases[0]?.features ?? {}), 'bias'];
  const size = names.length;
  const rows = cases.map(({ features }) =>
    names.map((name) => (name === 'bias' ? 1 : (features[name] ?? 0))),
  );
  let beta = names.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = beta.map((value, at) => (at === size - 1 ? 0 : penalty * value));
    const hessian = names.map((_, i) =>
      names.map((__, j) => (i === j ? (i === size - 1 ? 1e-6 : penalty) : 0)),
    );
    rows.forEach((row, at) => {
      const { truth = 0, weight = 0 } = cases[at] ?? {};
      const sum = row.reduce((all, value, i) => all + value * (beta[i] ?? 0), 0);
      const p = 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, sum))));
      row.forEach((value, i) => {
        if (value === 0) return;
        gradient[i] = (gradient[i] ?? 0) + weight * (p - truth) * value;
        const line = hessian[i] ?? [];
        const factor = weight * p * (1 - p) * value;
        row.forEach((other, j) => {
          line[j] = (line[j] ?? 0) + factor * other;
        });
      });
    });
    const change = solve(hessian, gradient);
    beta = beta.map((value, at) => value - (change[at] ?? 0));
    if (Math.max(...change.map(Math.abs)) < 1e-4) break;
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round((beta[at] ?? 0) * 100) / 100]));
}

/** Solves a system of linear equations by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    const top = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = top;
    for (let row = 0; row < size; row++) {
      const line = rows[row];
      if (row === column || !line) continue;
      const factor = (line[column] ?? 0) / (top[column] ?? 1);
      if (factor !== 0)
        for (let at = column; at <= size; at++) line[at] = (line[at] ?? 0) - factor * (top[at] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}
