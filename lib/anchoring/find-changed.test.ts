import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePassage } from './describe.ts';
import { createPassageFinder, type FoundPassage, findPassage } from './find.ts';

const ARTICLE = [
  'The ferry to Osmund Island will stop running in October, the harbour office announced on Friday.',
  'Its engine, built in 1961, failed an inspection last spring. Repairs would cost more than the boat is worth, said Tilda Marsh, who runs the line with her brother. “We kept her going with parts from three other ferries,” she said. “There are no more parts.”',
  'About forty people live on the island all year round. Most of them work at the fish farm or teach at the small school. They will be offered seats on the mail boat, which crosses twice a week.',
  'The county council will discuss a replacement in its November session. A spokesman declined to say how much money is available. The last study, from 2019, proposed a bridge instead.',
].join('\n\n');

function spanOf(text: string, words: string): [number, number] {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`not there: ${words}`);
  return [at, at + words.length];
}

function find(words: string, after: string): FoundPassage {
  return findPassage(after, describePassage(ARTICLE, spanOf(ARTICLE, words)));
}

function wordsFound(words: string, edit: readonly [from: string, to: string]): string | null {
  const after = ARTICLE.replace(...edit);
  expect(after).not.toBe(ARTICLE);
  const found = find(words, after);
  if (found.status !== 'lost') expect(found.status).toBe('changed');
  return found.status === 'lost' ? null : after.slice(...found.span);
}

describe('finding a passage that was changed', () => {
  it('finds a sentence with other words in it, whole', () => {
    expect(
      wordsFound('Its engine, built in 1961, failed an inspection last spring.', [
        'Its engine, built in 1961, failed an inspection last spring.',
        'Its engine, which was built in 1963, failed a safety inspection last spring.',
      ]),
    ).toBe('Its engine, which was built in 1963, failed a safety inspection last spring.');
    expect(
      wordsFound('They will be offered seats on the mail boat, which crosses twice a week.', [
        'They will be offered seats on the mail boat, which crosses twice a week.',
        'They will be offered free seats on the mail boat.',
      ]),
    ).toBe('They will be offered free seats on the mail boat.');
  });

  it('takes the marks around a passage along where it had them', () => {
    expect(wordsFound('“There are no more parts.”', ['are no more parts', 'are hardly any parts'])).toBe(
      '“There are hardly any parts.”',
    );
  });

  it('finds a part of a sentence, with its changed last word and no more', () => {
    expect(wordsFound('live on the island all year', ['all year round', 'all the year round'])).toBe(
      'live on the island all the year',
    );
    expect(wordsFound('said Tilda Marsh', ['Tilda Marsh', 'Tylda Marsh'])).toBe('said Tylda Marsh');
  });

  it('finds words with other accents, and says that they changed', () => {
    expect(wordsFound('said Tilda Marsh', ['Tilda', 'Tildá'])).toBe('said Tildá Marsh');
  });

  it('calls a short passage exact whose surroundings alone were rewritten', () => {
    const after = ARTICLE.replace('Repairs would cost more', 'To repair it costs more').replace(
      ', who runs the line with her brother',
      ', who has run the line with her brother for years',
    );
    const words = 'the boat is worth, said Tilda Marsh';
    expect(find(words, after)).toMatchObject({ status: 'exact', span: spanOf(after, words) });
  });

  it('says that a sentence is lost that was taken out, or made way for another', () => {
    const sentence = 'A spokesman declined to say how much money is available.';
    expect(find(sentence, ARTICLE.replace(`${sentence} `, ''))).toEqual({ status: 'lost' });
    const other = 'Its chairman, Ole Brandt, wants a decision before Christmas.';
    expect(find(sentence, ARTICLE.replace(sentence, other))).toEqual({ status: 'lost' });
  });

  it('does not take the words of a short passage for it in another place', () => {
    const gone = ARTICLE.replace(
      ' Repairs would cost more than the boat is worth, said Tilda Marsh, who runs the line with her brother.',
      '',
    );
    const after = `${gone}\n\nThe school said on Monday that the roof is worth more than the rest of it.`;
    expect(find('is worth', after)).toEqual({ status: 'lost' });
    expect(find('more than the boat', after)).toEqual({ status: 'lost' });
  });

  it('follows a changed sentence that was moved', () => {
    const sentence = 'The last study, from 2019, proposed a bridge instead.';
    const after = `The last study, made in 2019, proposed a bridge instead.\n\n${ARTICLE.replace(` ${sentence}`, '')}`;
    expect(find(sentence, after)).toMatchObject({ status: 'changed', span: [0, 56] });
  });

  it('does not choose between two places that are as good', () => {
    const line = (n: number): string =>
      `Polls in district ${n} close at nine tonight, the county clerk said again.\n\n`;
    const after = `${line(4)}Results come in later than four years ago.\n\n${line(5)}`;
    const selector = describePassage(line(3), [0, 72]);
    expect(findPassage(after, selector)).toEqual({ status: 'lost' });
  });

  it('finds a passage of many paragraphs, and its end where the last one changed', () => {
    const long = Array.from(
      { length: 12 },
      (_, i) =>
        `Paragraph ${i} tells of house number ${i * 7}, whose roof was lost in the storm of that winter.`,
    );
    const before = `${ARTICLE}\n\n${long.join('\n\n')}\n\n${ARTICLE}`;
    const edited = long.map((text, i) =>
      i % 3 === 1 ? text.replace('whose roof was lost', 'which lost its roof') : text,
    );
    const after = `New.\n\n${before.replace(long.join('\n\n'), edited.join('\n\n'))}`;
    const found = findPassage(after, describePassage(before, spanOf(before, long.join('\n\n'))));
    expect(found).toMatchObject({ status: 'changed', span: spanOf(after, edited.join('\n\n')) });
    const rest = findPassage(
      `${ARTICLE}\n\n${long[3]}`,
      describePassage(before, spanOf(before, long.join('\n\n'))),
    );
    expect(rest).toEqual({ status: 'lost' });
  });

  it('finds changed passages in scripts without spaces', () => {
    const before =
      '港の事務所は金曜日に渡し船の運航を終えると発表した。島には約四十人が一年中住んでいる。郡議会は十一月に代わりの船を話し合う。';
    const after = before.replace('約四十人が一年中', '約五十人が一年を通して');
    const found = findPassage(
      after,
      describePassage(before, spanOf(before, '島には約四十人が一年中住んでいる。')),
    );
    expect(found).toMatchObject({
      status: 'changed',
      span: spanOf(after, '島には約五十人が一年を通して住んでいる。'),
    });
  });

  it('finds what was stored with the short surroundings of older versions', () => {
    const [start, end] = spanOf(ARTICLE, 'Most of them work at the fish farm or teach at the small school.');
    const selector = {
      quote: ARTICLE.slice(start, end),
      prefix: ARTICLE.slice(start - 80, start),
      suffix: ARTICLE.slice(end, end + 80),
      start,
    };
    const after = ARTICLE.replace('or teach at the small school', 'or teach in the school');
    expect(findPassage(after, selector)).toMatchObject({
      status: 'changed',
      span: spanOf(after, 'Most of them work at the fish farm or teach in the school.'),
    });
  });

  it('ends at word borders, within the text, whatever is edited inside', () => {
    const word = fc.constantFrom(
      'island',
      'x',
      'Marsh,',
      '“no',
      '1961',
      'and the',
      '',
      'Ωmega',
      '。',
      '👩‍🚀',
    );
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat({ max: 120 }),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 9 }), word), { minLength: 1, maxLength: 4 }),
        (a, length, edits) => {
          const start = a % ARTICLE.length;
          const end = Math.min(ARTICLE.length, start + 1 + length);
          let inside = ARTICLE.slice(start, end);
          for (const [at, cut, put] of edits) {
            const from = at % (inside.length + 1);
            inside = inside.slice(0, from) + put + inside.slice(from + cut);
          }
          const after = ARTICLE.slice(0, start) + inside + ARTICLE.slice(end);
          const found = findPassage(after, describePassage(ARTICLE, [start, end]));
          if (found.status === 'lost') return;
          const [from, to] = found.span;
          expect(0 <= from && from < to && to <= after.length).toBe(true);
          if (found.status === 'changed')
            for (const border of [from, to]) expect(splitsWord(after, border)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever the texts are', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 300 });
    const wordy = fc.array(
      fc.constantFrom('a', 'harbour', 'is', '.', '\n\n', '“', '島', 'สวัสดี', '\uD83D', '\u0301'),
      { maxLength: 80 },
    );
    const text = fc.oneof(
      anything,
      wordy.map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, a, b) => {
        const start = a % (before.length + 1);
        const found = findPassage(after, describePassage(before, [start, start + (b % 200)]));
        if (found.status === 'lost') return;
        const [from, to] = found.span;
        expect(0 <= from && from < to && to <= after.length).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same in steps as in one go, and pauses often', () => {
    const after = `${'A line about nothing at all. '.repeat(3000)}\n\n${ARTICLE.replace('1961', '1963')}`;
    const selector = describePassage(
      ARTICLE,
      spanOf(ARTICLE, 'Its engine, built in 1961, failed an inspection last spring.'),
    );
    const steps = createPassageFinder(after).findInSteps(selector);
    let pauses = 0;
    for (;;) {
      const { done, value } = steps.next();
      if (done) {
        expect(value).toEqual(findPassage(after, selector));
        break;
      }
      pauses++;
    }
    expect(pauses).toBeGreaterThan(5);
  });
});

/** Whether letters or digits that belong to one word stand on both sides of an offset. */
function splitsWord(text: string, offset: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(0, offset)) && /^[\p{L}\p{N}]/u.test(text.slice(offset));
}
