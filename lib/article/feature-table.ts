/** Named numbers for each of many things, every row with the same names in the same order. */
export interface FeatureTable {
  readonly names: readonly string[];
  readonly rows: ReadonlyArray<readonly number[]>;
}

/** Fills a table row by row. The names are those of the first row; the others must put theirs in the same order. */
export class FeatureRows implements FeatureTable {
  readonly names: string[] = [];
  readonly rows: number[][] = [];
  readonly #places = new Map<string, number>();
  #row: number[] = [];

  /** Begins a row. */
  begin(): void {
    this.#row = [];
    this.rows.push(this.#row);
  }

  /** Adds a number, or a yes or no as 1 or 0, to the row. */
  put(name: string, value: number | boolean): void {
    if (this.rows.length === 1) {
      this.#places.set(name, this.names.length);
      this.names.push(name);
    }
    this.#row.push(typeof value === 'number' ? value : value ? 1 : 0);
  }

  /** What was put under a name into the row, 0 if nothing was. */
  get(name: string): number {
    return this.#row[this.#places.get(name) ?? -1] ?? 0;
  }
}

/** The sum of each row's numbers times the weights of their names, plus `weights.bias`. */
export function weigh({ names, rows }: FeatureTable, weights: Readonly<Record<string, number>>): number[] {
  const aligned = names.map((name) => weights[name] ?? 0);
  return rows.map((row) =>
    row.reduce((sum, value, at) => sum + value * (aligned[at] ?? 0), weights.bias ?? 0),
  );
}
