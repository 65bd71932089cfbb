import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../analysis/types.ts';
import { carryOver } from './carry-over.ts';

const BEFORE = 'Ana Ruiz spoke.\n\nThe dam held, she said.\n\nTom Okafor left.';

function analysisOf(text: string): Analysis {
  const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  return {
    entities: [
      { id: 'a', type: 'person', name: 'Ana Ruiz', mentions: [span('Ana Ruiz')] },
      { id: 'b', type: 'person', name: 'Tom Okafor', mentions: [span('Tom Okafor')] },
    ],
    claims: [
      {
        content: [span('The dam held')],
        kind: 'indirect',
        cue: span('said'),
        speaker: { mention: span('she'), entity: 'a', name: 'Ana Ruiz', sure: true },
        via: null,
      },
    ],
  };
}

describe('marks of a text that changes', () => {
  it('move with their paragraphs and go with those that changed', () => {
    const after = 'An update.\n\nAna Ruiz spoke at noon.\n\nThe dam held, she said.\n\nTom Okafor left.';
    const { entities, claims } = carryOver(analysisOf(BEFORE), BEFORE, after);
    expect(entities.map(({ mentions }) => mentions.map((span) => after.slice(...span)))).toEqual([
      ['Tom Okafor'],
    ]);
    expect(
      claims.map(({ content, cue }) => [...content, cue ?? [0, 0]].map((span) => after.slice(...span))),
    ).toEqual([['The dam held', 'said']]);
  });

  it('always stand on the words they stood on', () => {
    const paragraphs = BEFORE.split('\n\n');
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...paragraphs), fc.string())), (parts) => {
        const after = parts.join('\n\n');
        const before = analysisOf(BEFORE);
        const names = new Map(before.entities.map(({ id, name }) => [id, name]));
        for (const { id, mentions } of carryOver(before, BEFORE, after).entities) {
          for (const span of mentions) expect(after.slice(...span)).toBe(names.get(id));
        }
      }),
    );
  });
});
