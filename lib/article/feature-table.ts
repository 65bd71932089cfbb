/** Named numbers for each of many things, every row with the same names in the same order. */
export interface FeatureTable {
  readonly names: readonly string[];
  /** How many rows there are. */
  readonly count: number;
  /** The numbers row after row, as many a row as there are names. */
  readonly values: Float64Array;
}

/** Fills a table row by row. The names are those of the first row; the others must put theirs in the same order. */
export class FeatureRows implements FeatureTable {
  readonly names: string[] = [];
  readonly count: number;
  #values = new Float64Array(FIRST_ROW);
  #at = 0;
  #isFirst = false;

  /** @param count how many rows there will be */
  constructor(count: number) {
    this.count = count;
  }

  get values(): Float64Array {
    return this.#values.subarray(0, this.#at);
  }

  /** The numbers of the row that was put last. */
  get last(): Float64Array {
    return this.#values.subarray(this.#at - this.names.length, this.#at);
  }

  /** Begins a row. */
  begin(): void {
    this.#isFirst = this.#at === 0;
    if (this.#isFirst || this.#values.length >= this.names.length * this.count) return;
    const first = this.#values.subarray(0, this.#at);
    this.#values = new Float64Array(this.names.length * this.count);
    this.#values.set(first);
  }

  /** Adds a number, or a yes or no as 1 or 0, to the row. */
  put(name: string, value: number | boolean): void {
    if (this.#isFirst) this.names.push(name);
    this.#values[this.#at++] = value === true ? 1 : value === false ? 0 : value;
  }
}

/** Room for the names of a first row: before it is full, no one knows how many there are. */
const FIRST_ROW = 1000;
