import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePassage } from './describe.ts';
import { createPassageFinder, findPassage, LONG_QUOTE } from './find.ts';

const before =
  'The harbour board met on Monday. “We will rebuild the quay,” its chair, Ines Dorval, said. The mayor did not answer questions.\n\nThe board will meet again in spring. The mayor did not answer questions.';

function spanOf(text: string, words: string, nth = 0): [number, number] {
  let at = text.indexOf(words);
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  return [at, at + words.length];
}

function refind(words: string, after: string, nth = 0): string | null {
  const found = findPassage(after, describePassage(before, spanOf(before, words, nth)));
  return found.status === 'lost' ? null : after.slice(...found.span);
}

describe('finding a passage again', () => {
  it('gives any stretch of an unchanged text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % (text.length + 1);
        const end = start + (b % (text.length - start + 1));
        const found = findPassage(text, describePassage(text, [start, end]));
        if (start === end) expect(found.status).toBe('lost');
        else expect(found).toMatchObject({ status: 'exact', span: [start, end] });
      }),
    );
  });

  it('follows a passage that text inserted above has moved', () => {
    const after = `Updated at noon.\n\nA storm took the old quay in March.\n\n${before}`;
    const found = findPassage(after, describePassage(before, spanOf(before, 'We will rebuild')));
    expect(found).toMatchObject({ status: 'exact', span: spanOf(after, 'We will rebuild') });
  });

  it('tells repeated passages apart by what stands around them', () => {
    const words = 'The mayor did not answer questions.';
    for (const nth of [0, 1]) {
      const after = `A first paragraph that was not there before.\n\n${before}`;
      const found = findPassage(after, describePassage(before, spanOf(before, words, nth)));
      expect(found).toMatchObject({ status: 'exact', span: spanOf(after, words, nth) });
    }
  });

  it('takes the nearest of passages whose surroundings are alike', () => {
    const line = 'No comment was given by the ministry on that day.\n\n';
    const text = line.repeat(9);
    const start = line.length * 6;
    const after = `New. ${text}`;
    expect(findPassage(after, describePassage(text, [start, start + 49]))).toMatchObject({
      status: 'exact',
      span: [start + 5, start + 54],
    });
  });

  it('does not mind other quotation marks, dashes, spaces, soft hyphens or line breaks', () => {
    const after = before
      .replace('“We will rebuild the quay,”', '"We will re\u00ADbuild\u00A0the\n quay,"')
      .replace('The harbour', 'That harbour');
    expect(refind('“We will rebuild the quay,” its chair', after)).toBe(
      '"We will re\u00ADbuild\u00A0the\n quay," its chair',
    );
  });

  it('finds a long passage though everything around it was rewritten', () => {
    const words = '“We will rebuild the quay,” its chair, Ines Dorval, said.';
    expect(words.length).toBeGreaterThan(LONG_QUOTE);
    expect(refind(words, `Nothing else is left. ${words} All of that is new.`)).toBe(words);
  });

  it('does not take a short passage for found where nothing around it agrees', () => {
    expect(
      refind('The mayor', 'Crowds cheered as the race ended. The mayor handed out the prizes.'),
    ).toBeNull();
    expect(refind('quay', 'Another quay was sold.')).toBeNull();
  });

  it('does not find words inside other words', () => {
    const text = 'They praised the art of the possible at length.';
    const after = 'They praised the article of the possible at length.';
    expect(findPassage(after, describePassage(text, spanOf(text, 'art'))).status).toBe('lost');
  });

  it('says that a passage is lost when its words went', () => {
    expect(refind('We will rebuild', '')).toBeNull();
    expect(refind('the quay', before.replace('rebuild the quay', 'sell everything'))).toBeNull();
    expect(findPassage('anything', { quote: '', prefix: '', suffix: '', start: 0 }).status).toBe('lost');
    expect(findPassage('anything', { quote: ' ', prefix: '', suffix: '', start: 90 }).status).toBe('lost');
  });

  it('stays exact when the text is edited outside passage and context', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat({ max: 3 }), (added, place) => {
        const far = 'Lorem ipsum. '.repeat(20);
        const words = 'its chair, Ines Dorval, said';
        const text = `${far}${before}${far}`;
        const cut = [0, 13, text.length - 13, text.length][place] ?? 0;
        const after = text.slice(0, cut) + added + text.slice(cut);
        const found = findPassage(after, describePassage(text, spanOf(text, words)));
        expect(found).toMatchObject({ status: 'exact', span: spanOf(after, words) });
      }),
    );
  });

  it('never throws, and never leaves the text, whatever the selector', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        anything,
        anything,
        anything,
        fc.integer(),
        (text, quote, prefix, suffix, start) => {
          const found = findPassage(text, { quote, prefix, suffix, start });
          if (found.status === 'lost') return;
          expect(0 <= found.span[0] && found.span[0] < found.span[1] && found.span[1] <= text.length).toBe(
            true,
          );
        },
      ),
    );
  });

  it('prepares a text once for many passages', () => {
    const finder = createPassageFinder(`New.\n\n${before}`);
    for (const words of ['harbour board met', 'Ines Dorval', 'again in spring']) {
      expect(finder.find(describePassage(before, spanOf(before, words))).status).toBe('exact');
    }
  });
});
