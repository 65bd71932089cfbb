// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anArticle } from '../../lib/store/sample-rows.ts';
import { NameActions } from './name-actions.tsx';
import { OtherArticles } from './other-articles.tsx';
import { WikipediaLink } from './wikipedia-link.tsx';

afterEach(cleanup);

describe('watching from the card', () => {
  const actions = (watchedAs: string[], isAtFirst = true) => {
    const on = { onWatch: vi.fn(), onUnwatch: vi.fn(), onFirst: vi.fn() };
    const props = { name: 'Ada Renn', canWatch: true, hasMore: true };
    render(<NameActions {...props} watchedAs={watchedAs} isAtFirst={isAtFirst} {...on} />);
    return on;
  };

  it('is a switch that says how it stands', () => {
    const on = actions([]);
    const watch = screen.getByRole('button', { name: 'Watch this name' });
    expect(watch.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(watch);
    cleanup();
    const then = actions(['Ada Renn']);
    fireEvent.click(screen.getByRole('button', { name: 'Watch this name', pressed: true }));
    expect(
      [on.onWatch, on.onUnwatch, then.onWatch, then.onUnwatch].map(({ mock }) => mock.calls.length),
    ).toEqual([1, 0, 0, 1]);
  });

  it('says by which other name it is watched', () => {
    actions(['Renn']);
    expect(screen.getByText('Watched as “Renn”')).toBeTruthy();
  });

  it('goes back to the first mention from any other', () => {
    actions([]);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'First mention' }).disabled).toBe(true);
    cleanup();
    const on = actions([], false);
    fireEvent.click(screen.getByRole('button', { name: 'First mention' }));
    expect(on.onFirst).toHaveBeenCalledTimes(1);
  });
});

describe('the other articles on the card', () => {
  const item = { article: anArticle(), mentions: 3, seenAt: 5 };

  it('say what they are, open, and lead to the rest', () => {
    const on = { onOpen: vi.fn(), onAll: vi.fn() };
    render(<OtherArticles items={[item]} total={12} {...on} />);
    expect(screen.getByRole('region').textContent).toContain('The Meridian Wire14 March 20263 mentions');
    fireEvent.click(screen.getByRole('button', { name: 'Dam holds' }));
    fireEvent.click(screen.getByRole('button', { name: 'All 12 in the library' }));
    expect(on.onOpen.mock.calls).toEqual([[item.article.key]]);
    expect(on.onAll).toHaveBeenCalledTimes(1);
  });

  it('are dated by when the name was noted where the page has no date that can be read', () => {
    const undated = {
      ...item,
      seenAt: Date.UTC(2026, 0, 5, 12),
      article: anArticle({ publishedAt: 'Tuesday' }),
    };
    render(<OtherArticles items={[undated]} total={1} onOpen={vi.fn()} onAll={vi.fn()} />);
    expect(screen.getByText('5 January 2026')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /in the library/u })).toBeNull();
  });
});

describe('the link to Wikipedia', () => {
  it('has no address before it is pressed, by pointer, keyboard or neither', () => {
    for (const press of [
      (link: HTMLElement) => fireEvent.pointerDown(link),
      (link: HTMLElement) => fireEvent.keyDown(link, { key: 'Enter' }),
      (link: HTMLElement) => fireEvent.click(link),
    ]) {
      render(<WikipediaLink name="Ada & Renn" />);
      const link = screen.getByRole('link', { name: /^Search Wikipedia/u });
      link.addEventListener('click', (event) => event.preventDefault());
      fireEvent.pointerEnter(link);
      fireEvent.focus(link);
      fireEvent.keyDown(link, { key: 'Tab' });
      expect(link.getAttribute('href')).toBeNull();
      press(link);
      expect(link.getAttribute('href')).toBe('https://en.wikipedia.org/w/index.php?search=Ada%20%26%20Renn');
      cleanup();
    }
  });
});
