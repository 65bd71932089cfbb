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
  readonly starts: number[];
  /** Column of the feature, or -1 for a leaf. */
  readonly column: Int16Array;
  /** Threshold, or what the leaf adds. */
  readonly value: Float64Array;
  /** Where the branch above the threshold begins; the other follows the split. */
  readonly above: Int32Array;
}

/** The sum of what all trees say of each row: above 0 for yes. Features that the table lacks count as 0. */
export function sumOfTrees(model: BoostedTrees, { names, rows }: FeatureTable): number[] {
  const { starts, column, value, above } = flatten(model, names);
  return rows.map((row) => {
    let sum = model.base;
    for (const start of starts) {
      let at = start;
      for (let place = column[at] ?? -1; place >= 0; place = column[at] ?? -1)
        at = (row[place] ?? 0) <= (value[at] ?? 0) ? at + 1 : (above[at] ?? 0);
      sum += value[at] ?? 0;
    }
    return sum / 1000;
  });
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
  const nodes = trees.reduce((sum, tree) => sum + tree.length / 2, 0);
  const flat: FlatTrees = {
    starts: [],
    column: new Int16Array(nodes),
    value: new Float64Array(nodes),
    above: new Int32Array(nodes),
  };
  let base = 0;
  for (const tree of trees) {
    flat.starts.push(base);
    const count = tree.length / 2;
    // Splits that wait for their second branch.
    const open: number[] = [];
    for (let at = 0; at < count; at++) {
      const feature = tree[at * 2] ?? -1;
      flat.column[base + at] = feature < 0 ? -1 : (columns[feature] ?? missing);
      flat.value[base + at] = tree[at * 2 + 1] ?? 0;
      if (feature >= 0) open.push(base + at);
      else {
        const split = open.pop();
        if (split !== undefined) flat.above[split] = base + at + 1;
      }
    }
    base += count;
  }
  return flat;
}
