import type { Span } from '../text/span.ts';

/** `group` is a nationality, religion, people or party named as people: Moroccan, Shia, Democrats. */
export type EntityType = 'person' | 'organisation' | 'place' | 'group' | 'date' | 'money' | 'other';

/** What a date means, each end to the precision it is known to: a day ("2024-11-30"), month ("2024-11") or year ("2024") of ISO 8601. */
export interface ResolvedDate {
  start: string;
  /** The last day, month or year of a range or decade, included; `null` where it is none. */
  end: string | null;
}

/** What the mentions of one article name. */
export interface Entity {
  /** Unique within one analysis. */
  id: string;
  type: EntityType;
  /** The fullest form found in the article, without titles. */
  name: string;
  /** In text order, never overlapping another entity's. */
  mentions: Span[];
  /** Of dates only, and only where what they mean is known. */
  date?: ResolvedDate | undefined;
}

/** `direct` stands in quotation marks, `indirect` is a paraphrase, `mixed` a paraphrase with quoted words. */
export type ClaimKind = 'direct' | 'indirect' | 'mixed';

/** Whom the article attributes a claim to. */
export interface Speaker {
  /** The words that say so: a name, a role or a pronoun. `null` where the text leaves it open. */
  mention: Span | null;
  /** The id of the entity they name, where it is known. */
  entity: string | null;
  /** The speaker's name as a reader would say it; `null` is shown as "not named". */
  name: string | null;
  /** False is shown as "probably". */
  sure: boolean;
}

/** Who relays a claim of somebody else: "KCNA said" at the end of what Kim said. */
export interface Via {
  mention: Span;
  name: string;
}

/** Content that the article attributes to a speaker. */
export interface Claim {
  /** What is claimed, quotation marks included; several spans where the attribution stands inside. */
  content: Span[];
  kind: ClaimKind;
  /** The words that attribute it: "said", "according to". */
  cue: Span | null;
  speaker: Speaker;
  via: Via | null;
}

export interface Analysis {
  entities: Entity[];
  claims: Claim[];
}

/** What is known of the article beside its text. */
export interface ArticleMeta {
  title?: string | undefined;
  /** BCP 47, as the page declares it. Names and claims are looked for in English only. */
  language?: string | undefined;
  /** ISO 8601; what "on Saturday" is counted from. */
  publishedAt?: string | undefined;
}
