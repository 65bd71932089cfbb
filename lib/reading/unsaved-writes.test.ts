import { describe, expect, it, vi } from 'vitest';
import { anAnnotation, anArticle } from '../store/sample-rows.ts';
import { UnsavedWrites } from './unsaved-writes.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 2));

/** A store whose answers are given by hand. */
function aSlowStore() {
  const sent: string[] = [];
  let answers: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const wait = (what: string) => {
    sent.push(what);
    return new Promise<void>((resolve, reject) => answers.push({ resolve, reject }));
  };
  const onSaved = vi.fn();
  const onFailed = vi.fn();
  const writes = new UnsavedWrites(
    { add: () => wait('add'), edit: (_, patch, at) => wait(`${JSON.stringify(patch)} at ${at}`) },
    { onSaved, onFailed },
  );
  const answer = async (error?: Error) => {
    const [first, ...rest] = answers;
    answers = rest;
    if (error) first?.reject(error);
    else first?.resolve();
    await settled();
  };
  return { writes, sent, answer, onSaved, onFailed };
}

describe('writes on their way', () => {
  it('go one at a time, and what was typed meanwhile goes as one', async () => {
    const { writes, sent, answer, onSaved } = aSlowStore();
    const annotation = anAnnotation();
    writes.add(annotation, anArticle());
    for (const [at, note] of ['W', 'Wh', 'Who'].entries()) {
      writes.edit(writes.find(annotation.id) ?? annotation, { note }, at);
    }
    writes.edit(writes.find(annotation.id) ?? annotation, { colour: 'pink' }, 9);
    expect(sent).toEqual(['add']);
    await answer();
    expect(sent).toEqual(['add', '{"note":"Who","colour":"pink"} at 9']);
    expect(writes.statusOf(annotation.id)).toBe('saving');
    onSaved.mockImplementation(() => expect(writes.find(annotation.id)).toBeDefined());
    await answer();
    expect(writes.statusOf(annotation.id)).toBe('saved');
    expect(onSaved).toHaveBeenCalledWith(expect.objectContaining({ note: 'Who', colour: 'pink' }));
  });

  it('that failed are sent again with what was changed since, never an older state after a newer', async () => {
    const { writes, sent, answer, onFailed } = aSlowStore();
    const annotation = anAnnotation();
    writes.edit(annotation, { note: 'first', colour: 'blue' }, 1);
    writes.edit(writes.find(annotation.id) ?? annotation, { note: 'second' }, 2);
    await answer(new Error('the disk is full'));
    expect(onFailed).toHaveBeenCalledOnce();
    expect(writes.statusOf(annotation.id)).toBe('failed');
    expect(writes.find(annotation.id)).toMatchObject({ note: 'second', colour: 'blue' });
    writes.retry();
    await settled();
    expect(sent.at(-1)).toBe('{"note":"second","colour":"blue"} at 2');
    await answer();
    expect(writes.statusOf(annotation.id)).toBe('saved');
  });
});
