import type { BoostedTrees } from '../../lib/article/boosted-trees.ts';

/** Rows to learn from: columns of values, what is true of each row (0 to 1), and how much each counts. */
export interface Examples {
  names: readonly string[];
  columns: readonly Float32Array[];
  truth: Float32Array;
  weight: Float32Array;
}

export interface BoostOptions {
  trees: number;
  /** Most splits from the root to a leaf. */
  depth: number;
  rate: number;
  /** Least weight of rows (times p(1-p)) in a leaf, and the penalty on the square of what a leaf adds. */
  leastWeight: number;
  penalty: number;
  /** Share of the rows and of the columns that each tree sees. */
  rows: number;
  columns: number;
  seed: number;
}

const MOST_BINS = 64;

interface Node {
  rows: Int32Array;
  histogram: Float64Array | null;
}

type Tree = { feature: number; threshold: number; below: Tree; above: Tree } | { leaf: number };

/**
 * Boosts regression trees on the logistic loss, by second-order gains over binned values. The same examples, options and seed
 * give the same trees.
 */
export function boost({ names, columns, truth, weight }: Examples, options: BoostOptions): BoostedTrees {
  const random = mulberry32(options.seed);
  const count = truth.length;
  const binned = columns.map((column) => binColumn(column));
  const sums = new Float64Array(count);
  let yes = 0;
  let all = 0;
  for (let row = 0; row < count; row++) {
    yes += (truth[row] ?? 0) * (weight[row] ?? 0);
    all += weight[row] ?? 0;
  }
  const base = Math.round(1000 * Math.log(Math.max(1e-6, yes) / Math.max(1e-6, all - yes))) / 1000;
  sums.fill(base);
  const gradient = new Float64Array(count);
  const curvature = new Float64Array(count);
  const trees: Tree[] = [];
  for (let at = 0; at < options.trees; at++) {
    for (let row = 0; row < count; row++) {
      const p = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
      const w = weight[row] ?? 0;
      gradient[row] = w * (p - (truth[row] ?? 0));
      curvature[row] = w * Math.max(1e-6, p * (1 - p));
    }
    const seen: number[] = [];
    for (let row = 0; row < count; row++) if (random() < options.rows) seen.push(row);
    const used = columns.map((_, column) => column).filter(() => random() < options.columns);
    const tree = grow(Int32Array.from(seen));
    trees.push(tree);
    for (let row = 0; row < count; row++) sums[row] = (sums[row] ?? 0) + walk(tree, row);

    function grow(rows: Int32Array): Tree {
      return split({ rows, histogram: null }, 0);
    }

    function split(node: Node, depth: number): Tree {
      const histogram = node.histogram ?? histogramOf(node.rows);
      let g = 0;
      let h = 0;
      for (const row of node.rows) {
        g += gradient[row] ?? 0;
        h += curvature[row] ?? 0;
      }
      const leaf: Tree = { leaf: Math.round((-1000 * options.rate * g) / (h + options.penalty)) };
      if (depth >= options.depth || h < 2 * options.leastWeight) return leaf;
      const best = bestSplit(histogram, g, h);
      if (!best) return leaf;
      const bins = binned[best.column]?.bins ?? new Uint8Array();
      let below = 0;
      for (const row of node.rows) if ((bins[row] ?? 0) <= best.bin) below++;
      const [low, high] = [new Int32Array(below), new Int32Array(node.rows.length - below)];
      let [l, u] = [0, 0];
      for (const row of node.rows) {
        if ((bins[row] ?? 0) <= best.bin) low[l++] = row;
        else high[u++] = row;
      }
      // The smaller side is counted, the other is what is left.
      let lowHistogram: Float64Array | null = null;
      let highHistogram: Float64Array | null = null;
      if (depth + 1 < options.depth) {
        const smaller = histogramOf(low.length < high.length ? low : high);
        const other = histogram;
        for (let cell = 0; cell < other.length; cell++)
          other[cell] = (other[cell] ?? 0) - (smaller[cell] ?? 0);
        [lowHistogram, highHistogram] = low.length < high.length ? [smaller, other] : [other, smaller];
      } else {
        lowHistogram = highHistogram = EMPTY;
      }
      return {
        feature: best.column,
        threshold: binned[best.column]?.edges[best.bin] ?? 0,
        below: split({ rows: low, histogram: lowHistogram }, depth + 1),
        above: split({ rows: high, histogram: highHistogram }, depth + 1),
      };
    }

    function histogramOf(rows: Int32Array): Float64Array {
      const histogram = new Float64Array(used.length * MOST_BINS * 2);
      used.forEach((column, place) => {
        const bins = binned[column]?.bins ?? new Uint8Array();
        const offset = place * MOST_BINS * 2;
        for (let at = 0; at < rows.length; at++) {
          const row = rows[at] as number;
          const cell = offset + (bins[row] as number) * 2;
          (histogram[cell] as number) += gradient[row] as number;
          (histogram[cell + 1] as number) += curvature[row] as number;
        }
      });
      return histogram;
    }

    function bestSplit(histogram: Float64Array, g: number, h: number) {
      let best: { column: number; bin: number } | null = null;
      const whole = (g * g) / (h + options.penalty);
      let most = 1e-3;
      used.forEach((column, place) => {
        const edges = binned[column]?.edges.length ?? 0;
        let [lowG, lowH] = [0, 0];
        for (let bin = 0; bin < edges; bin++) {
          const cell = (place * MOST_BINS + bin) * 2;
          lowG += histogram[cell] ?? 0;
          lowH += histogram[cell + 1] ?? 0;
          const highH = h - lowH;
          if (lowH < options.leastWeight || highH < options.leastWeight) continue;
          const gain =
            (lowG * lowG) / (lowH + options.penalty) +
            ((g - lowG) * (g - lowG)) / (highH + options.penalty) -
            whole;
          if (gain > most) {
            most = gain;
            best = { column, bin };
          }
        }
      });
      return best as { column: number; bin: number } | null;
    }
  }
  return compact(names, base, trees);

  function walk(tree: Tree, row: number): number {
    let at = tree;
    while (!('leaf' in at)) at = (columns[at.feature]?.[row] ?? 0) <= at.threshold ? at.below : at.above;
    return at.leaf / 1000;
  }
}

const EMPTY = new Float64Array();

/** At most 64 bins of about the same number of rows; `edges[b]` is the greatest value of bin b but the last, to four digits. */
function binColumn(column: Float32Array): { bins: Uint8Array; edges: number[] } {
  const sorted = Float32Array.from(column).sort();
  // The values, each once, with how many rows have at most it.
  const values: number[] = [];
  const upTo: number[] = [];
  sorted.forEach((value, at) => {
    if (value !== values.at(-1)) {
      values.push(value);
      upTo.push(0);
    }
    upTo[upTo.length - 1] = at + 1;
  });
  const edges: number[] = [];
  const step = values.length <= MOST_BINS ? 0 : sorted.length / (MOST_BINS - 1);
  let since = 0;
  for (let at = 0; at + 1 < values.length && edges.length < MOST_BINS - 1; at++) {
    const count = upTo[at] ?? 0;
    if (count - since < step) continue;
    const [low = 0, next = 0] = [values[at], values[at + 1]];
    const middle = (low + next) / 2;
    const short = Number(middle.toPrecision(3));
    edges.push(short >= low && short < next ? short : Number(middle.toPrecision(6)));
    since = count;
  }
  const bins = Uint8Array.from(column, (value) => {
    let [low, high] = [0, edges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value <= (edges[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  });
  return { bins, edges };
}

function compact(names: readonly string[], base: number, trees: readonly Tree[]): BoostedTrees {
  const features: string[] = [];
  const write = (tree: Tree, into: number[]): number[] => {
    if ('leaf' in tree) into.push(-1, tree.leaf);
    else {
      const name = names[tree.feature] ?? '';
      if (!features.includes(name)) features.push(name);
      into.push(features.indexOf(name), tree.threshold);
      write(tree.below, into);
      write(tree.above, into);
    }
    return into;
  };
  const written = trees.map((tree) => write(tree, []));
  return { features, base: Math.round(base * 1000), trees: written };
}

/** Tommy Ettinger's generator: 32 bits of state, the same numbers everywhere. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
