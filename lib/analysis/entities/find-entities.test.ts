import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { recogniserFrom } from '../../../cli/names-model.ts';
import { expectInOrder } from '../../text/expect-in-order.ts';
import { findEntities } from './find-entities.ts';
import type { Recogniser } from './mention.ts';

const recognise = recogniserFrom();

/** "type name: mention | mention", in order. */
function found(text: string): string[] {
  return findEntities(text, {}, recognise).map(
    ({ type, name, mentions }) =>
      `${type} ${name}: ${mentions.map((span) => text.slice(...span)).join(' | ')}`,
  );
}

describe('findEntities', () => {
  it('gives persons without titles, with all the ways they are named', () => {
    expect(
      found(
        'Prime Minister Selma El Harrak met Gen. Tomas Lindqvist on a frigate. El Harrak’s aide said Mr Lindqvist was late, and Harrak laughed.',
      ),
    ).toEqual([
      'person Selma El Harrak: Selma El Harrak | El Harrak | Harrak',
      'person Tomas Lindqvist: Tomas Lindqvist | Lindqvist',
    ]);
  });

  it('keeps persons of one surname apart, and a bare surname that fits both apart from either', () => {
    const names = found(
      'The ministers Ana Duarte and Rui Duarte were there. Later Duarte said that the talks had failed.',
    );
    expect(names).toContain('person Ana Duarte: Ana Duarte');
    expect(names).toContain('person Rui Duarte: Rui Duarte');
    expect(names).toContain('person Duarte: Duarte');
  });

  it('takes family names that come first', () => {
    expect(found('Lawmaker Yoo Tae Hyun spoke in Seoul. Yoo said he was glad.')).toEqual([
      'person Yoo Tae Hyun: Yoo Tae Hyun | Yoo',
      'place Seoul: Seoul',
    ]);
  });

  it('joins an acronym to the name it stands behind, and what is written alike', () => {
    expect(
      found(
        'The Northern Fishery Board (NFB) met the European Union. The NFB and the EU agreed; the Board said so.',
      ),
    ).toEqual([
      'organisation Northern Fishery Board: Northern Fishery Board | NFB | NFB',
      'organisation European Union: European Union | EU',
    ]);
  });

  it('knows countries by all their names', () => {
    expect(found('The United States sent ships. Sailors of the U.S. navy and US-led patrols came.')[0]).toBe(
      'place United States: United States | U.S. | US',
    );
  });

  it('shows a country by its usual name, whatever else the article calls it', () => {
    expect(found('The Russian Federation sent ships, and Russia sent planes.')).toEqual([
      'place Russia: Russian Federation | Russia',
    ]);
  });

  it('gives peoples as groups, in one with the compass', () => {
    expect(found('A South Korean ship with Norwegians and Sunni sailors aboard left.')).toEqual([
      'group South Korean: South Korean',
      'group Norwegians: Norwegians',
      'group Sunni: Sunni',
    ]);
  });

  it('parts a people from the person or movement it qualifies, not from its ministry', () => {
    expect(
      found('He called Peruvian Foreign Minister Rosa Quispe and the Bolivian Energy Ministry.'),
    ).toEqual([
      'group Peruvian: Peruvian',
      'person Rosa Quispe: Rosa Quispe',
      'organisation Bolivian Energy Ministry: Bolivian Energy Ministry',
    ]);
  });

  it('goes through "of", "for" and "and" inside the names of organisations', () => {
    expect(
      found(
        'She left the Ministry of Health and Sport for the Centre for Marine Studies, the Court of Justice and Oslo.',
      ),
    ).toEqual([
      'organisation Ministry of Health and Sport: Ministry of Health and Sport',
      'organisation Centre for Marine Studies: Centre for Marine Studies',
      'organisation Court of Justice: Court of Justice',
      'place Oslo: Oslo',
    ]);
  });

  it('does not take sentence openings, bare titles, weekdays and headings for names', () => {
    expect(
      found(
        'Storm Closes Harbour Again\n\nWork on the quay stopped. Yesterday the Prime Minister and the Government kept silent. Nobody knows why.\n\nADVERTISEMENT',
      ),
    ).toEqual([]);
  });

  it('finds the names of a headline that the text bears out', () => {
    const text =
      'Dorval Vows Swift Repairs for Battered Quay\n\nInes Dorval, the chair, spoke. She and Dorval senior left.';
    expect(found(text)).toEqual(['person Ines Dorval: Dorval | Ines Dorval | Dorval']);
  });

  it('lets unknown names in a list follow their neighbours', () => {
    expect(found('Boats from Tunis, Qarzeh and Algiers came.')).toContain('place Qarzeh: Qarzeh');
  });

  it('gives dates and amounts of money', () => {
    expect(found('On 3 March 2024 the board paid $2.5 million.')).toEqual([
      'date 3 March 2024: 3 March 2024',
      'money $2.5 million: $2.5 million',
    ]);
  });

  it('is silent in other languages, and reads text of no declared language as English', () => {
    const text = 'Selma Harrak est à Rabat.';
    expect(findEntities(text, { language: 'fr' }, recognise)).toEqual([]);
    expect(findEntities(text, { language: 'en-GB' }, recognise)).not.toEqual([]);
    expect(findEntities(text, {}, recognise)).not.toEqual([]);
  });

  it('works with another recogniser', () => {
    const other: Recogniser = (text) => [
      { start: text.indexOf('ada'), end: text.indexOf('ada') + 3, type: 'person' },
    ];
    expect(findEntities('here is ada', {}, other)).toEqual([
      { id: 'e1', type: 'person', name: 'ada', mentions: [[8, 11]] },
    ]);
  });

  it('never throws, and gives sorted mentions that never overlap, with ids of their own', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'President ',
        'Ada Kovel',
        ' of ',
        'the ',
        'Ministry',
        ' (',
        'NFB',
        ')',
        '. ',
        '\n\n',
        '’s ',
        ' - ',
        'Al',
        'U. S.',
        '5 May',
        '$3m',
        'North ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const entities = findEntities(text, {}, recognise);
        const spans = entities.flatMap((entity) => entity.mentions).sort((a, b) => a[0] - b[0]);
        expectInOrder(spans, text);
        expect(new Set(entities.map((entity) => entity.id)).size).toBe(entities.length);
        for (const { mentions } of entities)
          expect(mentions).toEqual(mentions.toSorted((a, b) => a[0] - b[0]));
      }),
      { numRuns: 150 },
    );
  });

  it('looks things up in proportion to the length of the text, distinct names included', () => {
    const letters = 'abcdefghij';
    const name = (n: number) => `K${[...String(n)].map((digit) => letters[Number(digit)]).join('')}`;
    const article = (sentences: number) =>
      Array.from(
        { length: sentences },
        (_, i) => `Then ${name(i)} Kovel of ${name(i)} Bank met Ada ${name(i)} in ${name(i)}.`,
      ).join(' ');
    const lookUps = (text: string): number => {
      const spies = [
        vi.spyOn(Map.prototype, 'get'),
        vi.spyOn(Set.prototype, 'has'),
        vi.spyOn(String.prototype, 'slice'),
        vi.spyOn(Array.prototype, 'at'),
      ];
      findEntities(text, {}, recognise);
      const count = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
      for (const spy of spies) spy.mockRestore();
      return count;
    };
    lookUps(article(10));
    expect(lookUps(article(400)) / lookUps(article(100))).toBeLessThan(5);
  });
});
