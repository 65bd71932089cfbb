import type { Analysis, Claim } from '../analysis/types.ts';
import { type Span, shift } from '../text/span.ts';

const BREAK = '\n\n';

/**
 * What still holds of an analysis after some paragraphs of its text changed: the marks of those that did not,
 * where they stand now. It bridges the time until the new text is analysed, so that marks do not flicker and an
 * open card does not point at other words.
 */
export function carryOver(analysis: Analysis, before: string, after: string): Analysis {
  const moved = movedParagraphs(before, after);
  const carry = (span: Span): Span | null => {
    const paragraph = moved.find(({ start, end }) => start <= span[0] && span[1] <= end);
    return paragraph ? shift(span, paragraph.by) : null;
  };
  return {
    entities: analysis.entities
      .map((entity) => ({ ...entity, mentions: entity.mentions.map(carry).filter((span) => span !== null) }))
      .filter(({ mentions }) => mentions.length > 0),
    claims: analysis.claims.flatMap((claim): Claim[] => {
      const content = claim.content.map(carry).filter((span) => span !== null);
      if (content.length < claim.content.length) return [];
      const via = claim.via && carry(claim.via.mention);
      return [
        {
          ...claim,
          content,
          cue: claim.cue && carry(claim.cue),
          speaker: { ...claim.speaker, mention: claim.speaker.mention && carry(claim.speaker.mention) },
          via: claim.via && via ? { ...claim.via, mention: via } : null,
        },
      ];
    }),
  };
}

interface MovedParagraph {
  /** Where it stood. */
  start: number;
  end: number;
  /** How far it moved. */
  by: number;
}

/** The paragraphs that stand in both texts, each one once and in the order of the first. */
function movedParagraphs(before: string, after: string): MovedParagraph[] {
  const places = new Map<string, number[]>();
  for (const { text, start } of paragraphsOf(after)) {
    places.set(text, [...(places.get(text) ?? []), start]);
  }
  return paragraphsOf(before).flatMap(({ text, start }) => {
    const now = places.get(text)?.shift();
    return now === undefined ? [] : [{ start, end: start + text.length, by: now - start }];
  });
}

function paragraphsOf(text: string): { text: string; start: number }[] {
  let start = 0;
  return text.split(BREAK).map((paragraph) => {
    const here = start;
    start += paragraph.length + BREAK.length;
    return { text: paragraph, start: here };
  });
}
