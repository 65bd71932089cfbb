// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anArticle } from '../../lib/store/sample-rows.ts';
import { aWatchedName } from '../../lib/store/sample-watched.ts';
import { WatchedView, type WatchedViewProps } from './watched-view.tsx';

afterEach(cleanup);

const articles = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    article: anArticle({ key: `https://news.example/${i}`, title: `Story ${i}` }),
    mentions: i + 1,
    seenAt: 1_000,
  }));

function view(change: Partial<WatchedViewProps> = {}) {
  const on = { onAdd: vi.fn(() => null), onRemove: vi.fn(), onUndo: vi.fn(), onOpen: vi.fn() };
  const names = [{ watched: aWatchedName(), items: articles(7) }];
  render(<WatchedView names={names} problem={null} undo={null} parts={null} {...on} {...change} />);
  return on;
}

describe('WatchedView', () => {
  it('lists a few articles of each name, and all when asked', () => {
    const on = view();
    expect(screen.getByRole('main').textContent).toContain('in 7 articles');
    expect(screen.queryByText('Story 5')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show all 7' }));
    fireEvent.click(screen.getByRole('button', { name: 'Story 6' }));
    expect(on.onOpen.mock.calls).toEqual([['https://news.example/6']]);
  });

  it('takes a typed name, and keeps what was typed where that is none', () => {
    const on = view();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name to watch' });
    fireEvent.input(field, { target: { value: 'Orsa' } });
    fireEvent.click(screen.getByRole('button', { name: 'Watch' }));
    expect(on.onAdd.mock.calls).toEqual([['Orsa']]);
    expect(field.value).toBe('');
    cleanup();
    view({ onAdd: () => 'You watch this name already.' });
    const again = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name to watch' });
    fireEvent.input(again, { target: { value: 'Orsa' } });
    fireEvent.click(screen.getByRole('button', { name: 'Watch' }));
    expect(screen.getByRole('alert').textContent).toBe('You watch this name already.');
    expect(again.value).toBe('Orsa');
  });

  it('removes a name and takes that back', () => {
    const on = view({ undo: { label: 'No longer watched.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Stop watching Ana Ruiz' }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(on.onRemove.mock.calls).toEqual([[aWatchedName()]]);
    expect(on.onUndo).toHaveBeenCalledTimes(1);
  });

  it('says how to begin where no name is watched, but not while it still reads', () => {
    view({ names: null });
    expect(screen.queryByText('You watch no name yet')).toBeNull();
    cleanup();
    view({ names: [] });
    expect(screen.getByText('You watch no name yet')).toBeTruthy();
  });
});
