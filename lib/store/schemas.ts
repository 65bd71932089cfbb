import * as v from 'valibot';
import { type Correction, NAME_TYPES, type NameCorrection } from '../analysis/corrections/types.ts';
import { type Annotation, type ArticleRecord, COLOURS, type Finding } from './types.ts';

/** ms since epoch, whole. */
const Time = v.pipe(v.number(), v.integer(), v.minValue(0));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A tag as it is kept: trimmed, never empty. */
export const Tag = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

const OriginSchema = v.variant('kind', [
  v.object({ kind: v.literal('entity'), type: v.string(), name: v.string() }),
  v.object({
    kind: v.literal('claim'),
    claimKind: v.string(),
    speaker: v.nullable(v.string()),
    cue: v.nullable(v.string()),
    via: v.nullable(v.string()),
  }),
]);

const FindingSchema = v.object({
  status: v.picklist(['exact', 'changed', 'lost']),
  at: Time,
  seenAt: Time,
  words: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, Finding>;

/** Where a passage is, and what is known of it there. */
const PassageParts = {
  quote: v.pipe(v.string(), v.minLength(1)),
  prefix: v.string(),
  suffix: v.string(),
  start: Offset,
  found: v.exactOptional(FindingSchema),
};

/** Shape of one stored highlight, whoever hands it over: a tab, a backup, another version. */
export const AnnotationSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  articleKey: v.pipe(v.string(), v.minLength(1)),
  ...PassageParts,
  colour: v.picklist(COLOURS),
  note: v.string(),
  tags: v.array(Tag),
  of: v.nullable(OriginSchema),
  createdAt: Time,
  updatedAt: Time,
  changedAt: v.object({
    passage: v.exactOptional(Time),
    colour: v.exactOptional(Time),
    note: v.exactOptional(Time),
    tags: v.exactOptional(Time),
    deletedAt: v.exactOptional(Time),
  }),
  deletedAt: v.nullable(Time),
}) satisfies v.GenericSchema<unknown, Annotation>;

/** Shape of one stored article. */
export const ArticleRecordSchema = v.object({
  key: v.pipe(v.string(), v.minLength(1)),
  // Opened from the library, so never an address of the browser's own or of a file.
  url: v.pipe(v.string(), v.url(), v.startsWith('http')),
  title: v.string(),
  outlet: v.nullable(v.string()),
  byline: v.array(v.string()),
  publishedAt: v.nullable(v.string()),
  modifiedAt: v.exactOptional(v.nullable(v.string())),
  language: v.nullable(v.string()),
  firstSeenAt: Time,
  lastSeenAt: Time,
}) satisfies v.GenericSchema<unknown, ArticleRecord>;

/** A name as the card showed it, and what its spellings share. */
const NameParts = {
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
  form: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
};

const NameCorrectionSchema = v.object({
  kind: v.literal('name'),
  id: v.pipe(v.string(), v.uuid()),
  ...NameParts,
  says: v.variant('what', [
    v.object({ what: v.literal('type'), type: v.picklist(NAME_TYPES) }),
    v.object({ what: v.literal('not-a-name') }),
    v.object({ what: v.literal('same'), ...NameParts }),
  ]),
  createdAt: Time,
  updatedAt: Time,
  deletedAt: v.nullable(Time),
}) satisfies v.GenericSchema<unknown, NameCorrection>;

/** Shape of one stored correction; each kind has its own. */
export const CorrectionSchema = v.variant('kind', [NameCorrectionSchema]) satisfies v.GenericSchema<
  unknown,
  Correction
>;

/**
 * What the reader may change of a highlight. `passage` moves it, as a whole: to the article's new words, to another place, or
 * back. `deletedAt` moves it to the bin (ms) or back (`null`).
 */
export const AnnotationPatchSchema = v.object({
  passage: v.exactOptional(v.object(PassageParts)),
  colour: v.exactOptional(v.picklist(COLOURS)),
  note: v.exactOptional(v.string()),
  tags: v.exactOptional(v.array(Tag)),
  deletedAt: v.exactOptional(v.nullable(Time)),
});

export type AnnotationPatch = v.InferOutput<typeof AnnotationPatchSchema>;

/** What a tab found of a highlight's passage. */
export const SeenPassageSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  /** When the passage that was looked for became what it is: another one is not meant. ms since epoch */
  passageFrom: Time,
  status: v.picklist(['exact', 'changed', 'lost']),
  words: v.nullable(v.string()),
  at: Time,
});

export type SeenPassage = v.InferOutput<typeof SeenPassageSchema>;
