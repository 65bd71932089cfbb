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
  const onChange = vi.fn();
  const trees = watchTrees(document, (root) => roots.push(root), onChange, stop.signal);
  trees.refresh();
  return { stop, roots, onChange, refresh: trees.refresh };
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
    const { onChange } = watched();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(onChange).not.toHaveBeenCalled();
    host('x-late').attachShadow({ mode: 'open' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(onChange).toHaveBeenCalled();
  });

  it('hears of another document in a frame, and of no other load', () => {
    const { onChange } = watched();
    document.body.append(document.createElement('iframe'));
    onChange.mockClear();
    document.body.dispatchEvent(new Event('load'));
    expect(onChange).not.toHaveBeenCalled();
    host('iframe').dispatchEvent(new Event('load'));
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('stops when it is told to', async () => {
    const { onChange, stop } = watched();
    stop.abort();
    host('x-late').attachShadow({ mode: 'open' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(onChange).not.toHaveBeenCalled();
  });
});
