// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleAnnotation } from '../sample-annotation.ts';
import { LibraryView, type LibraryViewProps } from './library-view.tsx';

afterEach(cleanup);

const calls = () => ({
  onQuery: vi.fn(),
  onTag: vi.fn(),
  onOutlet: vi.fn(),
  onOpen: vi.fn(),
  onEdit: vi.fn(),
  onDelete: vi.fn(),
  onUndo: vi.fn(),
  onExport: vi.fn(),
  onImport: vi.fn(),
  onMore: vi.fn(),
  onDismissNotice: vi.fn(),
});

const library = (on: ReturnType<typeof calls>, change: Partial<LibraryViewProps> = {}) => (
  <LibraryView
    items={[{ annotation: sampleAnnotation(), article: null }]}
    total={1}
    canExport
    query=""
    tag={null}
    outlet={null}
    tags={[{ name: 'tide', count: 1 }]}
    outlets={[{ name: 'The Ledger', count: 1 }]}
    undo={null}
    notice={null}
    hasMore={false}
    {...on}
    {...change}
  />
);

const search = () => screen.getByRole<HTMLInputElement>('searchbox');

describe('LibraryView', () => {
  it('asks as the reader types, and lets no late answer take letters away', () => {
    const on = calls();
    const { rerender } = render(library(on));
    fireEvent.input(search(), { target: { value: 'fr' } });
    fireEvent.input(search(), { target: { value: 'fro' } });
    rerender(library(on, { query: 'fr' }));
    expect(search().value).toBe('fro');
    expect(on.onQuery.mock.calls).toEqual([['fr'], ['fro']]);
  });

  it('goes to the search at "/", but not while writing', () => {
    render(library(calls()));
    fireEvent.click(screen.getByRole('button', { name: 'Edit highlight' }));
    const note = screen.getByRole('textbox', { name: 'Note' });
    note.focus();
    fireEvent.keyDown(note, { key: '/' });
    expect(document.activeElement).toBe(note);
    note.blur();
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(search());
  });

  it('filters by a tag or outlet, and lets the chosen one go', () => {
    const on = calls();
    render(library(on, { tag: 'tide' }));
    const tag = screen.getByRole('button', { name: /^tide/u });
    expect(tag.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(tag);
    fireEvent.click(screen.getByRole('button', { name: /^The Ledger/u }));
    expect(on.onTag.mock.calls).toEqual([[null]]);
    expect(on.onOutlet.mock.calls).toEqual([['The Ledger']]);
  });

  it('clears all that is set and only that', () => {
    const on = calls();
    render(library(on, { tag: 'tide', items: [], matches: 0 }));
    expect(screen.getByText('Nothing fits')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(on.onTag.mock.calls).toEqual([[null]]);
    expect(on.onQuery).not.toHaveBeenCalled();
  });

  it('says how to begin where nothing is kept yet, but not while it still reads', () => {
    render(library(calls(), { items: [], total: 0, loading: true }));
    expect(screen.queryByText(/starts with one sentence/u)).toBeNull();
    cleanup();
    render(library(calls(), { items: [], total: 0 }));
    expect(screen.getByText(/starts with one sentence/u)).toBeTruthy();
  });

  it('opens, deletes and takes back', () => {
    const on = calls();
    render(library(on, { undo: { label: 'Highlight deleted' } }));
    fireEvent.click(screen.getByRole('button', { name: 'The fleet will sail before the first frost.' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete highlight' }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(on.onOpen.mock.calls).toEqual([['a1']]);
    expect(on.onDelete.mock.calls).toEqual([['a1']]);
    expect(on.onUndo).toHaveBeenCalledTimes(1);
  });

  it('hands an imported file over and takes the same file twice', () => {
    const on = calls();
    render(library(on));
    const file = new File(['{}'], 'backup.json');
    const field = screen.getByLabelText<HTMLInputElement>('Backup file');
    fireEvent.change(field, { target: { files: [file] } });
    expect(on.onImport.mock.calls).toEqual([[file]]);
    expect(field.value).toBe('');
  });

  it('reads errors out at once', () => {
    const on = calls();
    render(library(on, { notice: { kind: 'error', text: 'This is no backup.' } }));
    expect(screen.getByRole('alert').textContent).toBe('This is no backup.');
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(on.onDismissNotice).toHaveBeenCalledTimes(1);
  });

  it('shows the words then, and what became of them when the article was last read', () => {
    const seenAt = new Date(2031, 2, 3, 12).getTime();
    const at = new Date(2031, 2, 5, 12).getTime();
    const found = { at, seenAt, words: 'The fleet sailed before the first frost.' };
    const shown = (status: 'exact' | 'changed' | 'lost') => {
      cleanup();
      const annotation = sampleAnnotation({ found: { ...found, status } });
      render(library(calls(), { items: [{ annotation, article: null }] }));
      expect(screen.getByRole('button', { name: annotation.quote })).toBeTruthy();
      return screen.getByRole('main').textContent;
    };
    expect(shown('changed')).toContain('Worded differently when last seen on 3 March 2031');
    expect(document.querySelector('ins')?.textContent).toContain('sailed');
    expect(shown('lost')).toContain('No longer in the article on 5 March 2031. Last seen on 3 March 2031');
    expect(shown('exact')).not.toContain('seen');
  });
});
