import { describePassage } from '../lib/anchoring/describe.ts';
import { createPassageFinder } from '../lib/anchoring/find.ts';
import { type AnchorLine, readAnchorLine } from './line-shapes.ts';

/** Where a target was found again; without offsets where it is lost. */
export type AnchorResult = { status: 'exact' | 'changed'; start: number; end: number } | { status: 'lost' };

/** The answer to one line of `anchor --jsonl`: each target as a highlight would be stored, found in the other text. @throws BadLine */
export function answerAnchorLine(line: unknown): { id: AnchorLine['id']; results: AnchorResult[] } {
  const { id, before, after, targets } = readAnchorLine(line);
  const finder = createPassageFinder(after);
  const results = targets.map(({ start, end }): AnchorResult => {
    const found = finder.find(describePassage(before, [start, end]));
    return found.status === 'lost'
      ? found
      : { status: found.status, start: found.span[0], end: found.span[1] };
  });
  return { id, results };
}
