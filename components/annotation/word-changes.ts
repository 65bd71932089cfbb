import { diffWords } from 'diff';

/** A run of words that stayed, went or came. */
export interface WordChange {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** So long may the comparison take, ms. Past it one reads the old words and then the new ones, whole. */
const AT_MOST = 150;

/**
 * What became of a passage, word by word, in the order in which one reads it: what went stands before what came in its place.
 * White space counts for nothing. The runs that are not `new` are the words then, those that are not `gone` the words now.
 *
 * @param language BCP 47 of both, where it is known: some scripts put no space between words
 */
export function wordChanges(then: string, now: string, language: string | null = null): WordChange[] {
  const [before, after] = [oneLine(then), oneLine(now)];
  const found = diffWords(before, after, { timeout: AT_MOST, ...segmenterFor(before + after, language) });
  const changes = found?.map(({ value, added, removed }): WordChange => {
    return { kind: added ? 'new' : removed ? 'gone' : 'same', text: value };
  }) ?? [
    { kind: 'gone', text: before },
    { kind: 'new', text: after },
  ];
  return joined(changes.filter(({ text }) => text !== ''));
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

// The plain comparison knows words by what stands between them.
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

function segmenterFor(text: string, language: string | null): { intlSegmenter?: Intl.Segmenter } {
  if (!WITHOUT_SPACES.test(text)) return {};
  try {
    return { intlSegmenter: new Intl.Segmenter(language ?? undefined, { granularity: 'word' }) };
  } catch {
    // A page may declare as its language what is none.
    return { intlSegmenter: new Intl.Segmenter(undefined, { granularity: 'word' }) };
  }
}

/** Changes with nothing but a space or a comma between them are one change: "two men" to "three women", not word for word. */
function joined(changes: readonly WordChange[]): WordChange[] {
  const runs: WordChange[] = [];
  let gone = '';
  let come = '';
  const close = () => {
    if (gone !== '') runs.push({ kind: 'gone', text: gone });
    if (come !== '') runs.push({ kind: 'new', text: come });
    gone = '';
    come = '';
  };
  for (const [i, { kind, text }] of changes.entries()) {
    const isBetween = gone + come !== '' && i < changes.length - 1 && !/[\p{L}\p{N}]/u.test(text);
    if (kind === 'gone') gone += text;
    else if (kind === 'new') come += text;
    else if (isBetween) {
      gone += text;
      come += text;
    } else {
      close();
      const last = runs.at(-1);
      if (last?.kind === 'same') last.text += text;
      else runs.push({ kind, text });
    }
  }
  close();
  return runs;
}
