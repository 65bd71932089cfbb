import { describe, expect, it } from 'vitest';
import type { Entity } from '../analysis/types.ts';
import { namesInText } from './names-in-text.ts';

const TEXT = 'Ana Ruiz opened the dam on Monday. Ruiz’s crews had worked all night.';

function entity(type: Entity['type'], name: string, ...forms: string[]): Entity {
  let from = 0;
  const mentions = forms.map((form) => {
    const start = TEXT.indexOf(form, from);
    from = start + form.length;
    return [start, from] as const;
  });
  return { id: name, type, name, mentions };
}

describe('the names of a text', () => {
  it('are known by type and key, with the keys of every form', () => {
    const ruiz = entity('person', 'Ana Ruiz', 'Ana Ruiz', 'Ruiz’s');
    expect(namesInText([ruiz], TEXT).get(ruiz)).toEqual({
      nameId: 'person ana ruiz',
      name: 'Ana Ruiz',
      type: 'person',
      keys: ['ana ruiz', 'ruiz'],
      mentions: 2,
    });
  });

  it('are no dates, no sums and nothing without letters', () => {
    expect(namesInText([entity('date', 'Monday', 'Monday'), entity('other', '…', '.')], TEXT).size).toBe(0);
  });
});
