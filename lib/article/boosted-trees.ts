import type { FeatureTable } from './feature-table.ts';

/**
 * Boosted regression trees as the training script writes them. A tree is a list of numbers in the order of a walk: a split is the
 * place of its feature in `features`, then the threshold, then both branches (at most, above); a leaf is -1 and what it adds,
 * in thousandths.
 */
export interface BoostedTrees {
  readonly features: readonly string[];
  /** What all sums begin with, in thousandths. */
  readonly base: number;
  readonly trees: readonly (readonly number[])[];
}

/** The trees laid out flat so that a walk jumps from node to node. */
interface FlatTrees {
  /** Where each tree begins. */
  readonly starts: Int32Array;
  /** Column of the feature, or -1 for a leaf. */
  readonly column: Int16Array;
  /** Threshold, or what the leaf adds. */
  readonly value: Float64Array;
  /** Where the branch above the threshold begins; the other follows the split. */
  readonly above: Int32Array;
}

/** Sums the trees of one model for rows with the same features. */
export class TreeSums {
  readonly #model: BoostedTrees;
  readonly #flat: FlatTrees;
  /** A row with a 0 behind it, which is what features that the table lacks count as. */
  readonly #row: Float64Array;

  /** @param names of the columns of the tables to come */
  constructor(model: BoostedTrees, names: readonly string[]) {
    this.#model = model;
    this.#flat = flatten(model, names);
    this.#row = new Float64Array(names.length + 1);
  }

  /** The sum of what all trees say of a row: above 0 for yes. */
  sumOf(numbers: Float64Array): number {
    const { starts, column, value, above } = this.#flat;
    const row = this.#row;
    row.set(numbers);
    let sum = this.#model.base;
    for (let tree = 0; tree < starts.length; tree++) {
      let node = starts[tree] ?? 0;
      let place = column[node] ?? -1;
      while (place >= 0) {
        node = (row[place] ?? 0) <= (value[node] ?? 0) ? node + 1 : (above[node] ?? 0);
        place = column[node] ?? -1;
      }
      sum += value[node] ?? 0;
    }
    return sum / 1000;
  }
}

/** The sum of what all trees say of each row: above 0 for yes. Features that the table lacks count as 0. */
export function sumOfTrees(model: BoostedTrees, table: FeatureTable): number[] {
  const sums = new TreeSums(model, table.names);
  return Array.from({ length: table.count }, (_, at) =>
    sums.sumOf(table.values.subarray(at * table.names.length, (at + 1) * table.names.length)),
  );
}

/** A sum of trees as a probability. */
export function probability(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

function flatten({ features, trees }: BoostedTrees, names: readonly string[]): FlatTrees {
  const missing = names.length;
  const columns = features.map((name) => {
    const at = names.indexOf(name);
    return at < 0 ? missing : at;
  });
  let nodes = 0;
  for (const tree of trees) nodes += tree.length / 2;
  const starts = new Int32Array(trees.length);
  const column = new Int16Array(nodes);
  const value = new Float64Array(nodes);
  const above = new Int32Array(nodes);
  // Splits that wait for their second branch.
  const open = new Int32Array(nodes);
  let at = 0;
  for (let tree = 0; tree < trees.length; tree++) {
    starts[tree] = at;
    const numbers = trees[tree] ?? [];
    let depth = 0;
    for (let next = 0; next < numbers.length; next += 2) {
      const feature = numbers[next] ?? -1;
      value[at] = numbers[next + 1] ?? 0;
      if (feature >= 0) {
        column[at] = columns[feature] ?? missing;
        open[depth++] = at++;
      } else {
        column[at++] = -1;
        if (depth > 0) above[open[--depth] ?? 0] = at;
      }
    }
  }
  return { starts, column, value, above };
}
