import { describePassage } from '../lib/anchoring/describe.ts';
import { createPassageFinder } from '../lib/anchoring/find.ts';
import { textOfWords } from './bundled-text.ts';
import { cpuTime } from './cpu-time.ts';
import type { Figure } from './figure.ts';

const ANNOTATIONS = 100;
// About 1 MB of text.
const WORDS = 165_000;

/** What finding 100 annotations costs in a text of about 1 MB: nothing moved, a block inserted above, all of them gone. */
export function anchoringFigures(): Figure[] {
  // Numbered paragraphs, so that the repeated text has places that can be told apart.
  const text = textOfWords(WORDS)
    .split('\n\n')
    .map((paragraph, i) => `${i}. ${paragraph}`)
    .join('\n\n');
  const step = Math.floor(text.length / (ANNOTATIONS + 1));
  const selectors = Array.from({ length: ANNOTATIONS }, (_, i) =>
    describePassage(text, [step * (i + 1), step * (i + 1) + 60]),
  );
  const gone = selectors.map((selector) => ({
    ...selector,
    quote: `${selector.quote.slice(0, 30)}ẞ${selector.quote.slice(30)}`,
  }));
  const measure = (name: string, after: string, wanted: typeof selectors): Figure => ({
    name,
    value: cpuTime(() => {
      const finder = createPassageFinder(after);
      for (const selector of wanted) finder.find(selector);
    }),
    unit: `ms CPU for ${ANNOTATIONS} annotations in ${(text.length / 1e6).toFixed(2)} MB`,
  });
  return [
    measure('anchoring, nothing moved', text, selectors),
    measure('anchoring, a block inserted above', `A new first paragraph.\n\n${text}`, selectors),
    measure('anchoring, all gone', text, gone),
  ];
}
