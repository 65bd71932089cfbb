import type { RulePreview } from '../../lib/article/pointing/preview.ts';

export type RuleKind = 'article' | 'not';

/** One thing to know before a rule is kept. */
export interface PreviewLine {
  tone: 'effect' | 'info' | 'warning';
  text: string;
}

/** What a rule will do on this page, in words. */
export function previewWords(
  kind: RuleKind,
  preview: RulePreview,
  { byPlace, site }: { byPlace: boolean; site: string },
): PreviewLine[] {
  const lines = kind === 'article' ? ofArticle(preview) : ofNot(preview);
  if (preview.matches > 1) {
    lines.push({ tone: 'info', text: `The rule means ${preview.matches} parts of this page.` });
  }
  if (byPlace) {
    lines.push({
      tone: 'warning',
      text: `Only its place tells it from the rest, so on other pages of ${site} the rule may mean something else.`,
    });
  }
  return lines;
}

/** Whether there is anything to keep: an article without words would be none. */
export function canKeep(kind: RuleKind, { matches, wordsAfter }: RulePreview): boolean {
  return matches > 0 && (kind === 'not' || wordsAfter > 0);
}

function ofArticle({ matches, ...preview }: RulePreview): PreviewLine[] {
  if (matches === 0) return [{ tone: 'warning', text: 'It is no longer on the page. Point again.' }];
  if (preview.wordsAfter === 0) return [{ tone: 'warning', text: 'There are no words to read in it.' }];
  const after = amount(preview.wordsAfter, preview.paragraphsAfter);
  const articles = preview.articlesAfter > 1 ? `, in ${preview.articlesAfter} articles` : '';
  if (preview.wordsAfter === preview.wordsBefore && preview.paragraphsAfter === preview.paragraphsBefore) {
    return [{ tone: 'info', text: `Reads the same as now: ${after}${articles}.` }];
  }
  const before =
    preview.wordsBefore === 0
      ? 'Until now nothing was read here.'
      : `Until now it was ${amount(preview.wordsBefore, preview.paragraphsBefore)}.`;
  return [{ tone: 'effect', text: `Will read ${after}${articles}. ${before}` }];
}

function ofNot({ matches, wordsBefore, wordsAfter }: RulePreview): PreviewLine[] {
  if (matches === 0) return [{ tone: 'warning', text: 'It is no longer on the page. Point again.' }];
  const gone = wordsBefore - wordsAfter;
  if (wordsBefore > 0 && wordsAfter === 0) {
    return [
      { tone: 'effect', text: 'Takes out all there is: nothing on this page will be read as an article.' },
    ];
  }
  if (gone === 0)
    return [{ tone: 'info', text: 'It is in no article that was found, so nothing changes on this page.' }];
  if (gone < 0) {
    return [
      {
        tone: 'effect',
        text: `Will read ${words(wordsAfter)} in its stead. Until now it was ${words(wordsBefore)}.`,
      },
    ];
  }
  return [{ tone: 'effect', text: `Takes out ${words(gone)}, leaves ${words(wordsAfter)}.` }];
}

function amount(count: number, paragraphs: number): string {
  return `${words(count)} in ${paragraphs === 1 ? 'one paragraph' : `${paragraphs} paragraphs`}`;
}

function words(count: number): string {
  return count === 1 ? 'one word' : `${count.toLocaleString('en')} words`;
}
