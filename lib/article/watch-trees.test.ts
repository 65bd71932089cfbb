// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchTrees } from './watch-trees.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<x-open></x-open><x-late></x-late>';
  host('x-open').attachShadow({ mode: 'open' }).innerHTML = '<x-inner></x-inner>';
});
afterEach(() => {
  vi.useRealTimers();
});

function host(name: string, from: ParentNode = document): Element {
  const element = from.querySelector(name);
  if (!element) throw new Error(`no ${name}`);
  return element;
}

function watched() {
  const stop = new AbortController();
  const roots: ShadowRoot[] = [];
  const onLateRoot = vi.fn();
  const onFrame = vi.fn();
  const onRoot = (root: ShadowRoot) => void roots.push(root);
  const { refresh } = watchTrees(document, { onRoot, onLateRoot, onFrame }, stop.signal);
  refresh();
  return { stop, roots, onLateRoot, onFrame, refresh };
}

describe('watching for shadow trees', () => {
  it('names each root once, nested ones too', () => {
    const { roots, refresh } = watched();
    const open = host('x-open').shadowRoot;
    expect(roots).toEqual([open]);
    const inner = host('x-inner', open ?? document).attachShadow({ mode: 'open' });
    refresh();
    refresh();
    expect(roots).toEqual([open, inner]);
  });

  it('hears of one that comes without a change in the document', async () => {
    const { onLateRoot } = watched();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(onLateRoot).not.toHaveBeenCalled();
    host('x-late').attachShadow({ mode: 'open' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(onLateRoot).toHaveBeenCalled();
  });

  it('hears of a frame, and of another document in it', () => {
    const { onFrame, refresh } = watched();
    document.body.append(document.createElement('iframe'));
    expect(onFrame).not.toHaveBeenCalled();
    refresh();
    refresh();
    expect(onFrame).toHaveBeenCalledTimes(1);
    host('iframe').dispatchEvent(new Event('load'));
    expect(onFrame).toHaveBeenCalledTimes(2);
  });

  it('stops when it is told to', async () => {
    document.body.append(document.createElement('iframe'));
    const { onFrame, onLateRoot, stop } = watched();
    stop.abort();
    onFrame.mockClear();
    host('x-late').attachShadow({ mode: 'open' });
    host('iframe').dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(onFrame).not.toHaveBeenCalled();
    expect(onLateRoot).not.toHaveBeenCalled();
  });
});
