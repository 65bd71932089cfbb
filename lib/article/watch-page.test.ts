// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from './watch-page.ts';

const LONG = 'The harbour stayed closed while the crews waited for word. '.repeat(5);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<article><p class="words">Known article.</p><figure></figure></article><div id="ticker"></div><div id="rest"></div>';
});
afterEach(() => {
  vi.useRealTimers();
});

function watched(pointed: string[] = []) {
  const root = document.querySelector('article');
  const stop = new AbortController();
  const onChange = vi.fn();
  const known = () => (root ? [{ root, headline: null, blocks: [...root.querySelectorAll('.words')] }] : []);
  watchPage(document, known, onChange, stop.signal, { pointed: () => pointed });
  return { onChange, stop, root };
}

/** Lets the observer hear what happened, and the time pass that it waits for more. */
async function pass(ms: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}

function add(where: string, text: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.querySelector(where)?.append(paragraph);
}

describe('watching a page', () => {
  it('looks again once after a burst of changes in an article', async () => {
    const { onChange } = watched();
    for (let i = 0; i < 5; i++) {
      add('.words', 'One more line.');
      await pass(50);
    }
    expect(onChange).not.toHaveBeenCalled();
    await pass(400);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('looks again when an article arrives elsewhere, and when one is taken away', async () => {
    const { onChange, root } = watched();
    add('#rest', LONG);
    await pass(400);
    expect(onChange).toHaveBeenCalledTimes(1);
    root?.remove();
    await pass(400);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('takes no notice of clocks and tickers', async () => {
    const { onChange } = watched();
    for (let i = 0; i < 50; i++) {
      const ticker = document.querySelector('#ticker');
      if (ticker) ticker.textContent = `Index ${i}`;
      await pass(100);
    }
    expect(onChange).not.toHaveBeenCalled();
  });

  it('takes no notice of a clock inside an article, but of a new paragraph in it', async () => {
    const { onChange } = watched();
    add('figure', '12:04');
    await pass(400);
    expect(onChange).not.toHaveBeenCalled();
    add('article', 'The crews came back before the morning, all of them.');
    await pass(400);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('looks again when what the reader pointed at arrives, however short', async () => {
    const { onChange } = watched(['div[[', '#rest > .verse']);
    add('#rest', 'A line.');
    await pass(400);
    expect(onChange).not.toHaveBeenCalled();
    document.querySelector('#rest')?.insertAdjacentHTML('beforeend', '<p class="verse">A line.</p>');
    await pass(400);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('looks at a page that never rests all the same', async () => {
    const { onChange } = watched();
    for (let i = 0; i < 30; i++) {
      add('.words', 'One more line.');
      await pass(100);
    }
    expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(1);
    expect(onChange.mock.calls.length).toBeLessThanOrEqual(2);
  });

  it('looks again when an article unfolds, though no node changes, and not when it settles', async () => {
    const observed: Element[] = [];
    let report: (height: number) => void = () => undefined;
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(callback: (entries: { target: Element; contentRect: { height: number } }[]) => void) {
          report = (height) => {
            callback(observed.map((target) => ({ target, contentRect: { height } })));
          };
        }
        observe(element: Element) {
          observed.push(element);
        }
        disconnect() {
          observed.length = 0;
        }
      },
    );
    const { onChange, root, stop } = watched();
    expect(observed).toEqual([root]);
    report(400);
    report(420);
    await pass(400);
    expect(onChange).not.toHaveBeenCalled();
    report(900);
    await pass(400);
    expect(onChange).toHaveBeenCalledOnce();
    stop.abort();
    expect(observed).toEqual([]);
    vi.unstubAllGlobals();
  });

  it('tells a correction in the words of an article from what may be another article', async () => {
    const { onChange } = watched();
    document.querySelector('.words')?.append(' Corrected at noon.');
    await pass(400);
    expect(onChange.mock.calls).toEqual([['words']]);
    document.querySelector('.words')?.append(' And again.');
    add('.words', 'One more line.');
    await pass(400);
    expect(onChange.mock.calls).toEqual([['words'], ['page']]);
  });

  it('looks ever less often at a clock in the words of an article', async () => {
    const { onChange } = watched();
    const words = document.querySelector('.words');
    for (let i = 0; i < 300; i++) {
      if (words) words.textContent = `Known article, ${i}.`;
      await pass(100);
    }
    expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(onChange.mock.calls.length).toBeLessThanOrEqual(5);
  });

  it('stops when it is told to', async () => {
    const { onChange, stop } = watched();
    add('article', LONG);
    await Promise.resolve();
    stop.abort();
    add('article', LONG);
    await pass(3_000);
    expect(onChange).not.toHaveBeenCalled();
  });
});
