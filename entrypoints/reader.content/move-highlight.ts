import { passageOf } from '../../lib/anchoring/kept-passage.ts';
import { passageAt } from '../../lib/reading/passage-at.ts';
import type { Annotation, PassageSelector } from '../../lib/store/types.ts';
import type { Desk } from './desk.ts';

/** Takes the words that the article has now for those of a highlight. `false`: the page has no such words. */
export function acceptWords(desk: Desk, id: string): boolean {
  const placed = desk.reading.placed.value.find(({ annotation }) => annotation.id === id);
  const read = placed && desk.reading.articles.value[placed.article];
  if (!placed?.span || !read) return false;
  move(desk, placed.annotation, passageAt(read, placed.span), 'The new words are kept.');
  return true;
}

/** Lets the reader select where a highlight belongs. `false`: this page has no such highlight. */
export function startAttaching(desk: Desk, id: string): boolean {
  if (!desk.reading.find(id)) return false;
  desk.close();
  desk.notice.value = null;
  desk.attaching.value = id;
  return true;
}

/** Whether the selected words are of the article that the highlight to attach belongs to. */
export function canAttach(desk: Desk): boolean {
  const { attaching, selected, reading } = desk;
  const placed = reading.placed.value.find(({ annotation }) => annotation.id === attaching.value);
  const own = placed && reading.articles.value[placed.article];
  // Stacked articles may share one address.
  return selected.value !== null && own?.key === selected.value.read.key;
}

/** Moves the highlight that is being attached to the selected words. */
export function attachToSelection(desk: Desk): void {
  const { value: id } = desk.attaching;
  const { value: selected } = desk.selected;
  const annotation = id === null ? undefined : desk.reading.find(id);
  if (!annotation || !selected || !canAttach(desk)) return;
  desk.attaching.value = null;
  desk.selectingIn.getSelection()?.removeAllRanges();
  desk.selected.value = null;
  move(desk, annotation, passageAt(selected.read, selected.span), 'The highlight is attached here.');
}

function move(desk: Desk, before: Annotation, passage: PassageSelector, message: string): void {
  const { reading, notice } = desk;
  const now = Date.now();
  const found = { status: 'exact' as const, at: now, seenAt: now, words: null };
  reading.edit(before.id, { passage: { ...passage, found } }, now);
  notice.value = {
    message,
    action: {
      label: 'Undo',
      onAction: () => {
        reading.edit(before.id, { passage: passageOf(before) }, Date.now());
        notice.value = null;
      },
    },
  };
}
