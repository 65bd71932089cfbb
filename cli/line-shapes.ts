import * as v from 'valibot';

/** A line that does not have the shape that the command reads. */
export class BadLine extends Error {}

const Id = v.union([v.string(), v.number()]);
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const TextLine = v.object({ id: Id, text: v.string() });
const PageLine = v.object({ id: Id, html: v.string(), url: v.string() });
const AnchorLine = v.object({
  id: Id,
  before: v.string(),
  after: v.string(),
  targets: v.array(v.object({ start: Offset, end: Offset })),
});

/** An article's text, or a page that articles are looked for on. */
export type AnalyzeLine = v.InferOutput<typeof TextLine> | v.InferOutput<typeof PageLine>;

/** A text before and after its revision, and the passages to find again. */
export type AnchorLine = v.InferOutput<typeof AnchorLine>;

/** @throws BadLine */
export function readAnalyzeLine(line: unknown): AnalyzeLine {
  return isObject(line) && 'html' in line ? read(PageLine, line) : read(TextLine, line);
}

/** @throws BadLine also where a target lies outside `before` */
export function readAnchorLine(line: unknown): AnchorLine {
  const anchor = read(AnchorLine, line);
  const bad = anchor.targets.findIndex(({ start, end }) => start >= end || end > anchor.before.length);
  if (bad >= 0) throw new BadLine(`targets.${bad}: not a stretch of "before"`);
  return anchor;
}

/** The id of a line, if it has one, for its answer. */
export function idOf(line: unknown): string | number | null {
  const id = isObject(line) && 'id' in line ? v.safeParse(Id, line.id) : null;
  return id?.success ? id.output : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function read<const Schema extends v.GenericSchema>(schema: Schema, line: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, line);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  throw new BadLine(path ? `${path}: ${issue.message}` : issue.message);
}
