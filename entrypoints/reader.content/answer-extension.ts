import type { Mark } from '../../lib/marks/mark.ts';
import { answer } from '../../lib/messages/messenger.ts';
import { tabProtocol } from '../../lib/messages/protocol.ts';
import { COLOURS } from '../../lib/store/types.ts';
import type { Desk } from './desk.ts';
import { acceptWords, attachToSelection, startAttaching } from './move-highlight.ts';
import { selectedIn } from './selected-in.ts';

/** Does what the background, the popup and the side panel ask of this page. */
export function answerExtension(desk: Desk, signal: AbortSignal): void {
  const goTo = (article: number, wanted: (mark: Mark) => boolean): boolean => {
    const found = desk.marked.value[article];
    const mark = found?.marks.find(wanted);
    if (!found || !mark) return false;
    desk.show(found.read.article.root, mark, { scroll: true });
    return true;
  };
  answer(
    tabProtocol,
    {
      'page/ping': () => true as const,
      'page/command': async ({ name }) => {
        await desk.ready;
        if (name === 'highlight') highlight(desk);
        else if (name === 'rule-article') desk.point('article');
        else if (name === 'rule-not') desk.point('not');
        else desk.step(name === 'next-mark' ? 1 : -1);
        return null;
      },
      'page/run-anyway': async () => {
        await desk.ready;
        desk.runAnyway = true;
        await desk.scan();
        return desk.reading.articles.value.length > 0;
      },
      'page/go-to-annotation': async ({ id }) => {
        await desk.ready;
        return desk.showAnnotation(id, { scroll: true });
      },
      'page/accept-words': async ({ id }) => {
        await desk.ready;
        return acceptWords(desk, id);
      },
      'page/try-again': async ({ id }) => {
        await desk.ready;
        await desk.scan();
        return desk.showAnnotation(id, { scroll: true });
      },
      'page/attach': async ({ id }) => {
        await desk.ready;
        return startAttaching(desk, id);
      },
      'page/go-to-entity': ({ article, id }) =>
        goTo(article, (mark) => mark.kind === 'entity' && mark.entity.id === id),
      'page/go-to-claim': ({ article, index }) =>
        goTo(article, (mark) => mark.kind === 'claim' && mark.index === index),
    },
    signal,
  );
}

function highlight(desk: Desk): void {
  desk.selected.value = selectedIn(desk.selectingIn, desk.reading.articles.value);
  if (desk.attaching.value !== null && desk.selected.value) {
    attachToSelection(desk);
    return;
  }
  if (desk.selected.value) {
    desk.highlightSelection(COLOURS[0], { openCard: true });
    return;
  }
  const message =
    desk.reading.articles.value.length === 0
      ? 'Pressmark found no article on this page.'
      : 'Select some words of the article first.';
  desk.notice.value = { message };
}
