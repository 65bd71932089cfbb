/** What a reader may say that a name is. Dates and amounts are no names. */
export const NAME_TYPES = ['person', 'organisation', 'place', 'group'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** What the reader says of a name. */
export type NameVerdict =
  | { what: 'type'; type: NameType }
  | { what: 'not-a-name' }
  /** It names what that other name names; which of the two it was said of makes no difference. */
  | { what: 'same'; key: string; form: string };

/** The reader's word on a name. It holds in every article that names it. */
export interface NameCorrection {
  kind: 'name';
  /** UUID, made of what it speaks of (see `nameCorrection`), so that the same word said twice is one row. */
  id: string;
  /** Of the name as the card showed it, see `nameKey`. */
  key: string;
  /** The name as the card showed it. */
  form: string;
  says: NameVerdict;
  /** ms since epoch */
  createdAt: number;
  /** ms since epoch; of two words on the same thing the later one holds. */
  updatedAt: number;
  /** ms since epoch; taken back since then, or `null`. */
  deletedAt: number | null;
}

/** The reader's word on what the analysis found; told apart by `kind`. */
export type Correction = NameCorrection;
