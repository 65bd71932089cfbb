/** Named numbers for each of many things, every row with the same names in the same order. */
export interface FeatureTable {
  readonly names: readonly string[];
  readonly rows: ReadonlyArray<readonly number[]>;
}

/** Fills a table row by row. The names are those of the first row; the others must put theirs in the same order. */
export class FeatureRows implements FeatureTable {
  readonly names: string[] = [];
  readonly rows: number[][] = [];
  #row: number[] = [];

  /** Begins a row. */
  begin(): void {
    this.#row = [];
    this.rows.push(this.#row);
  }

  /** Adds a number, or a yes or no as 1 or 0, to the row. */
  put(name: string, value: number | boolean): void {
    if (this.rows.length === 1) this.names.push(name);
    this.#row.push(typeof value === 'number' ? value : value ? 1 : 0);
  }
}
