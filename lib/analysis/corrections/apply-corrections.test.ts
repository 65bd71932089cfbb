import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../text/span.ts';
import type { Analysis, Claim, Entity } from '../types.ts';
import { applyCorrections } from './apply-corrections.ts';
import { correctionsOf } from './readers-names.ts';
import { sameAs } from './same-as.ts';
import { aCorrection } from './sample-corrections.ts';
import type { NameCorrection } from './types.ts';

const TEXT =
  'Ana Ruiz of the Tide Office spoke in Orsa. “We hold,” Ruiz said. “The TO holds,” she said. Orsa agreed, the office said.';

const spansOf = (words: string): Span[] =>
  [...TEXT.matchAll(new RegExp(`\\b${words}\\b`, 'g'))].map(({ index }) => [index, index + words.length]);

function entity(id: string, type: Entity['type'], name: string, ...forms: string[]): Entity {
  const mentions = [name, ...forms].flatMap(spansOf);
  const isInner = ([start, end]: Span) =>
    mentions.some(([from, to]) => from <= start && end <= to && to - from > end - start);
  return {
    id,
    type,
    name,
    mentions: mentions.filter((span) => !isInner(span)).sort((a, b) => a[0] - b[0]),
  };
}

function claimBy(of: Entity, mention: string, at = 0): Claim {
  return {
    content: [[0, 1]],
    kind: 'direct',
    cue: null,
    speaker: { mention: spansOf(mention)[at] ?? null, entity: of.id, name: of.name, sure: true },
    via: null,
  };
}

const ana = entity('e1', 'person', 'Ana Ruiz', 'Ruiz');
const office = entity('e2', 'organisation', 'Tide Office');
const orsa = entity('e3', 'person', 'Orsa');
const short = entity('e4', 'organisation', 'TO');
const analysis: Analysis = {
  entities: [ana, office, orsa, short],
  claims: [claimBy(ana, 'Ruiz', 1), claimBy(ana, 'she'), claimBy(short, 'TO'), claimBy(office, 'the office')],
};

const applied = (...corrections: NameCorrection[]) => applyCorrections(analysis, TEXT, corrections);
const namesOf = ({ entities }: Analysis) => entities.map(({ type, name }) => `${type} ${name}`);

describe('the reader’s word on a name', () => {
  it('changes its type, and nothing else', () => {
    const now = applied(aCorrection('Orsa', { what: 'type', type: 'place' }));
    expect(now.entities).toEqual([ana, office, { ...orsa, type: 'place' }, short]);
    expect(now.claims).toEqual(analysis.claims);
  });

  it('takes away what is no name; its claims keep the words but no entity', () => {
    const now = applied(aCorrection('Ana Ruiz', { what: 'not-a-name' }));
    expect(namesOf(now)).toEqual(['organisation Tide Office', 'person Orsa', 'organisation TO']);
    expect(now.claims.map(({ speaker }) => speaker)).toEqual([
      { mention: spansOf('Ruiz')[1], entity: null, name: 'Ruiz', sure: false },
      // "She" is nobody we know of then.
      { mention: spansOf('she')[0], entity: null, name: null, sure: false },
      analysis.claims[2]?.speaker,
      analysis.claims[3]?.speaker,
    ]);
  });

  it('joins two names under the fuller one, whichever of them it was said of', () => {
    for (const correction of [
      aCorrection('TO', sameAs('Tide Office')),
      aCorrection('Tide Office', sameAs('TO')),
    ]) {
      const now = applied(correction);
      expect(namesOf(now)).toEqual(['person Ana Ruiz', 'organisation Tide Office', 'person Orsa']);
      expect(now.entities[1]?.mentions.map((span) => TEXT.slice(...span))).toEqual(['Tide Office', 'TO']);
      expect(now.claims[2]?.speaker).toMatchObject({ entity: 'e2', name: 'Tide Office', sure: true });
    }
  });

  it('leaves a claim the fuller form of the name that it knows', () => {
    const known = claimBy(short, 'TO');
    const fuller = { ...known, speaker: { ...known.speaker, name: 'Tide Office of Orsa' } };
    const { claims } = applyCorrections({ ...analysis, claims: [fuller] }, TEXT, [
      aCorrection('TO', sameAs('Tide Office')),
    ]);
    expect(claims[0]?.speaker).toMatchObject({ entity: 'e2', name: 'Tide Office of Orsa' });
  });

  it('holds for all names that are the same: type and “not a name” too', () => {
    const same = aCorrection('TO', sameAs('Tide Office'));
    expect(namesOf(applied(same, aCorrection('TO', { what: 'type', type: 'group' }, { at: 2 })))).toContain(
      'group Tide Office',
    );
    expect(namesOf(applied(same, aCorrection('TO', { what: 'not-a-name' }, { at: 2 })))).toEqual([
      'person Ana Ruiz',
      'person Orsa',
    ]);
  });

  it('holds once for names that are said to be the same in a circle, or by way of a name that is not there', () => {
    const circle = [
      aCorrection('TO', sameAs('Tide Office'), { at: 1 }),
      aCorrection('Tide Office', sameAs('TO'), { at: 2 }),
    ];
    expect(namesOf(applied(...circle))).toEqual([
      'person Ana Ruiz',
      'organisation Tide Office',
      'person Orsa',
    ]);
    const chain = [aCorrection('TO', sameAs('Water Board')), aCorrection('Water Board', sameAs('Orsa'))];
    expect(namesOf(applied(...chain))).toEqual([
      'person Ana Ruiz',
      'organisation Tide Office',
      'person Orsa',
    ]);
    expect(namesOf(applied(aCorrection('Orsa', sameAs('Orsa'))))).toEqual(namesOf(analysis));
  });

  it('said last wins, and taken back it holds no more', () => {
    const place = aCorrection('Orsa', { what: 'type', type: 'place' }, { at: 5, id: 1 });
    const group = aCorrection('Orsa', { what: 'type', type: 'group' }, { at: 4, id: 2 });
    expect(namesOf(applied(group, place))[2]).toBe('place Orsa');
    expect(namesOf(applied(place, group))[2]).toBe('place Orsa');
    expect(namesOf(applied({ ...place, deletedAt: 6 }, group))[2]).toBe('group Orsa');
    expect(applied({ ...place, deletedAt: 6 })).toBe(analysis);
    // Of the same moment, as two machines may say it: the same one everywhere.
    const now = { ...place, updatedAt: group.updatedAt };
    expect(namesOf(applied(now, group))[2]).toBe('group Orsa');
    expect(namesOf(applied(group, now))[2]).toBe('group Orsa');
  });

  it('does not hold for dates and amounts that are spelt alike', () => {
    const month: Entity = { ...orsa, type: 'date' };
    const before = { ...analysis, entities: [ana, month] };
    expect(applyCorrections(before, TEXT, [aCorrection('Orsa', { what: 'not-a-name' })])).toBe(before);
  });

  it('holds by the name however it is spelt, and for nobody whose name only has it as a part', () => {
    expect(namesOf(applied(aCorrection('ORSA’s', { what: 'type', type: 'place' })))[2]).toBe('place Orsa');
    expect(applied(aCorrection('Ruiz', { what: 'not-a-name' }))).toBe(analysis);
  });
});

describe('what holds of a name', () => {
  it('is the last word on what it is and every name it is the same as, latest first', () => {
    const same = aCorrection('TO', sameAs('Tide Office'), { at: 1 });
    const old = aCorrection('TO', { what: 'type', type: 'group' }, { at: 2 });
    const now = aCorrection('Tide Office', { what: 'type', type: 'place' }, { at: 3 });
    const other = aCorrection('Orsa', { what: 'type', type: 'place' }, { at: 4 });
    expect(correctionsOf('tide office', [same, old, now, other])).toEqual([now, same]);
    expect(correctionsOf('ana ruiz', [same, old, now, other])).toEqual([]);
  });
});

describe('any corrections of any analysis', () => {
  const NAMES = ['Ann', 'Ann Bo', 'Bo', 'Cy', 'Cy Dee', 'Dee Ann Cy', 'É', 'E'];
  const types = fc.constantFrom('person', 'organisation', 'place', 'group', 'date') satisfies fc.Arbitrary<
    Entity['type']
  >;
  /** Every third unit is a mention of some entity, in a text of a hundred. */
  const analyses = fc
    .array(
      fc.record({ name: fc.constantFrom(...NAMES), type: types, count: fc.integer({ min: 1, max: 3 }) }),
      {
        maxLength: 8,
      },
    )
    .chain((made) => {
      const owners = made.flatMap(({ count }, i) => Array.from({ length: count }, () => i));
      return fc.tuple(
        fc.shuffledSubarray(owners, { minLength: owners.length, maxLength: owners.length }),
        fc.array(
          fc.record({
            by: fc.option(fc.nat(), { nil: null }),
            at: fc.option(fc.nat({ max: 90 }), { nil: null }),
          }),
          { maxLength: 6 },
        ),
        fc.constant(made),
      );
    })
    .map(([order, said, made]): Analysis => {
      const entities = made.map(({ name, type }, i): Entity => {
        const mentions = order.flatMap((owner, at): Span[] => (owner === i ? [[at * 3, at * 3 + 2]] : []));
        return { id: `e${i}`, type, name, mentions };
      });
      entities.sort((a, b) => (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0));
      const claims = said.map(({ by, at }): Claim => {
        const speaker = by === null ? undefined : entities[by % Math.max(1, entities.length)];
        return {
          content: [[0, 1]],
          kind: 'direct',
          cue: null,
          speaker: {
            mention: at === null ? null : [at, at + 2],
            entity: speaker?.id ?? null,
            name: speaker?.name ?? null,
            sure: true,
          },
          via: null,
        };
      });
      return { entities, claims };
    });
  const verdicts = fc.oneof(
    fc.constant({ what: 'not-a-name' as const }),
    fc
      .constantFrom('person', 'organisation', 'place', 'group')
      .map((type) => ({ what: 'type' as const, type })),
    fc.constantFrom(...NAMES).map(sameAs),
  );
  const corrections = fc.array(
    fc
      .record({
        form: fc.constantFrom(...NAMES),
        says: verdicts,
        at: fc.nat({ max: 4 }),
        id: fc.nat({ max: 99 }),
        deletedAt: fc.option(fc.nat(), { nil: null, freq: 5 }),
      })
      .map(({ form, says, ...rest }) => aCorrection(form, says, rest)),
    { maxLength: 6 },
  );
  const text = 'x y '.repeat(25);

  it('leave mentions sorted and apart, ids unique, and every speaker there', () => {
    fc.assert(
      fc.property(analyses, corrections, (before, said) => {
        const { entities, claims } = applyCorrections(before, text, said);
        for (const { mentions } of entities) {
          expect(mentions).toEqual([...mentions].sort((a, b) => a[0] - b[0]));
        }
        const all = entities.flatMap(({ mentions }) => mentions).sort((a, b) => a[0] - b[0]);
        for (const [i, [, end]] of all.entries())
          expect(end).toBeLessThanOrEqual(all[i + 1]?.[0] ?? Number.POSITIVE_INFINITY);
        const known = new Set(before.entities.flatMap(({ mentions }) => mentions.map(String)));
        expect(all.filter((span) => !known.has(String(span)))).toEqual([]);
        const ids = entities.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(claims).toHaveLength(before.claims.length);
        for (const { speaker } of claims) expect([null, ...ids]).toContain(speaker.entity);
        const firsts = entities.map(({ mentions }) => mentions[0]?.[0] ?? 0);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
    );
  });

  it('are the same twice as once, and in whichever order they come', () => {
    fc.assert(
      fc.property(analyses, corrections, (before, said) => {
        const once = applyCorrections(before, text, said);
        expect(applyCorrections(once, text, said)).toEqual(once);
        // Two words on one thing have one id (see nameCorrection), so no two are equal in time and id.
        const unique = new Set(said.map(({ id, updatedAt }) => `${updatedAt} ${id}`));
        fc.pre(unique.size === said.length);
        expect(applyCorrections(before, text, said.toReversed())).toEqual(once);
      }),
    );
  });

  it('leave every name alone that they do not speak of', () => {
    fc.assert(
      fc.property(analyses, corrections, (before, said) => {
        const spokenOf = new Set(
          said.flatMap(({ key, says }) => (says.what === 'same' ? [key, says.key] : [key])),
        );
        const now = applyCorrections(before, text, said).entities;
        for (const entity of before.entities) {
          if (correctionsOf(nameOf(entity), said).length > 0 || spokenOf.has(nameOf(entity))) continue;
          expect(now).toContain(entity);
        }
      }),
    );
  });

  const nameOf = ({ name }: Entity) => aCorrection(name, { what: 'not-a-name' }).key;
});
