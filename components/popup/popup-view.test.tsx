// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleAnnotation } from '../sample-annotation.ts';
import { sampleClaim } from '../sample-claim.ts';
import type { PopupArticle, PopupState } from './popup-state.ts';
import { PopupView, type PopupViewProps } from './popup-view.tsx';

afterEach(cleanup);

const article: PopupArticle = {
  title: 'Fleet to sail',
  outlet: 'The Ledger',
  language: 'en',
  annotations: [
    {
      annotation: sampleAnnotation({ id: 'late', quote: 'Later words', start: 9, createdAt: 2 }),
      status: 'exact',
      now: null,
    },
    {
      annotation: sampleAnnotation({ id: 'early', quote: 'Earlier words', start: 90, createdAt: 1 }),
      status: 'lost',
      now: null,
    },
  ],
  publishedAt: '2031-03-04T08:00:00Z',
  modifiedAt: '2031-03-04T11:05:00Z',
  entities: [{ id: 'e1', type: 'person', name: 'Ada Renn', mentions: [[0, 8]] }],
  claims: [{ claim: sampleClaim(), quote: 'We mean to sail', at: '2031-03-04T10:42:00Z' }],
};

function popup(state: PopupState, change: Partial<PopupViewProps> = {}) {
  const on = {
    onRunAnyway: vi.fn(),
    onPoint: vi.fn(),
    onOpenRules: vi.fn(),
    onToggleSite: vi.fn(),
    onSelectArticle: vi.fn(),
    onGoToAnnotation: vi.fn(),
    onGoToEntity: vi.fn(),
    onGoToClaim: vi.fn(),
    onEdit: vi.fn(),
    onDelete: vi.fn(),
    onAccept: vi.fn(),
    onTryAgain: vi.fn(),
    onAttach: vi.fn(),
    onUndo: vi.fn(),
    onOpenLibrary: vi.fn(),
    onOpenOptions: vi.fn(),
  };
  render(
    <PopupView
      state={state}
      site={{ host: 'ledger.example', running: true, mode: 'all' }}
      undo={null}
      rules={0}
      {...on}
      {...change}
    />,
  );
  return on;
}

const withArticle = (...articles: PopupArticle[]) => popup({ kind: 'articles', articles, current: 0 });
const quotes = () => screen.getAllByText(/words$/u).map((quote) => quote.textContent);

describe('PopupView', () => {
  it('lists highlights newest first, or as they come in the text', () => {
    withArticle(article);
    expect(quotes()).toEqual(['Later words', 'Earlier words']);
    cleanup();
    withArticle({ ...article, annotations: article.annotations.toReversed() });
    fireEvent.click(screen.getByRole('radio', { name: 'Text order' }));
    expect(quotes()).toEqual(['Later words', 'Earlier words']);
  });

  it('goes to a highlight, but keeps a lost one as words only and says so', () => {
    const on = withArticle(article);
    fireEvent.click(screen.getByRole('button', { name: 'Later words' }));
    expect(on.onGoToAnnotation.mock.calls).toEqual([['late']]);
    expect(screen.queryByRole('button', { name: 'Earlier words' })).toBeNull();
    expect(screen.getByText(/No longer in the article/u)).toBeTruthy();
  });

  it('lists what the article no longer has apart, with when it was last seen and what can be done', () => {
    const seenAt = new Date(2031, 2, 3, 12).getTime();
    const words = 'Quite early words';
    const on = withArticle({
      ...article,
      annotations: article.annotations.map((each) => ({
        ...each,
        annotation: { ...each.annotation, found: { status: 'lost', at: seenAt + 1, seenAt, words } },
      })),
    });
    const lost = within(screen.getByRole('region', { name: /^Not found in the article/u }));
    expect(lost.getAllByRole('listitem')).toHaveLength(1);
    expect(lost.getByText(/Last seen on 3 March 2031/u).textContent).toContain('Quite early');
    fireEvent.click(lost.getByRole('button', { name: 'Try again' }));
    fireEvent.click(lost.getByRole('button', { name: 'Attach…' }));
    expect(on.onTryAgain.mock.calls).toEqual([['early']]);
    expect(on.onAttach.mock.calls).toEqual([['early']]);
  });

  it('shows changed words then and now, and takes the new ones', () => {
    const [first] = article.annotations;
    if (!first) throw new Error('no highlight');
    const on = withArticle({
      ...article,
      annotations: [{ ...first, status: 'changed', now: 'Latest words' }],
    });
    expect(document.querySelector('del')?.textContent).toContain('Later');
    expect(document.querySelector('ins')?.textContent).toContain('Latest');
    fireEvent.click(screen.getByRole('button', { name: /^removed: Later/u }));
    expect(on.onGoToAnnotation.mock.calls).toEqual([['late']]);
    fireEvent.click(screen.getByRole('button', { name: 'Accept the new words' }));
    expect(on.onAccept.mock.calls).toEqual([['late']]);
  });

  it('edits in place and gives the edit out under the highlight’s id', () => {
    const on = withArticle({ ...article, annotations: article.annotations.slice(0, 1) });
    fireEvent.click(screen.getByRole('button', { name: 'Edit highlight' }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Note' }), { target: { value: 'check' } });
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(on.onEdit.mock.calls).toEqual([['late', { note: 'check' }]]);
    expect(screen.getByText('check')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit highlight' }));
  });

  it('deletes by id and offers the way back', () => {
    const on = withArticle(article);
    fireEvent.click(screen.getAllByRole('button', { name: 'Delete highlight' })[0] ?? document);
    expect(on.onDelete.mock.calls).toEqual([['late']]);
    cleanup();
    const after = popup(
      { kind: 'articles', articles: [article], current: 0 },
      { undo: { label: 'Highlight deleted' } },
    );
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(after.onUndo).toHaveBeenCalledTimes(1);
  });

  it('says beside a date of the article which day it means', () => {
    const date = { start: '2031-03-08', end: null };
    withArticle({
      ...article,
      entities: [{ id: 'e1', type: 'date', name: 'Saturday', mentions: [[0, 8]], date }],
    });
    fireEvent.click(screen.getByRole('tab', { name: /Names/u }));
    expect(screen.getByRole('button', { name: /^Saturday 8 March 2031/u })).toBeTruthy();
  });

  it('moves through its tabs by arrow keys, with one panel that the tab names', () => {
    withArticle(article);
    const highlights = screen.getByRole('tab', { name: 'Highlights 2' });
    highlights.focus();
    fireEvent.keyDown(highlights, { key: 'ArrowRight' });
    const names = screen.getByRole('tab', { name: 'Names 1' });
    expect(names.getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(names);
    const panel = screen.getByRole('tabpanel', { name: 'Names 1' });
    expect(panel.id).toBe(names.getAttribute('aria-controls'));
    fireEvent.keyDown(names, { key: 'End' });
    expect(screen.getByRole('tabpanel', { name: 'Claims 1' })).toBeTruthy();
  });

  it('goes to entities and claims', () => {
    const on = withArticle(article);
    fireEvent.click(screen.getByRole('tab', { name: /Names/u }));
    fireEvent.click(within(screen.getByRole('tabpanel')).getByRole('button', { name: /Ada Renn/u }));
    fireEvent.click(screen.getByRole('tab', { name: /Claims/u }));
    fireEvent.click(within(screen.getByRole('tabpanel')).getByRole('button', { name: /We mean to sail/u }));
    expect(on.onGoToEntity.mock.calls).toEqual([['e1']]);
    expect(on.onGoToClaim.mock.calls).toEqual([[0]]);
  });

  it('steps round the articles of a page, and offers no step for one', () => {
    const on = withArticle(article, article);
    fireEvent.click(screen.getByRole('button', { name: 'Previous article' }));
    expect(on.onSelectArticle.mock.calls).toEqual([[1]]);
    cleanup();
    withArticle(article);
    expect(screen.queryByRole('button', { name: 'Next article' })).toBeNull();
  });

  it('says that there is no article and offers to read the page anyway', () => {
    const on = popup({ kind: 'no-article', canRun: true });
    fireEvent.click(screen.getByRole('button', { name: 'Read it anyway' }));
    expect(on.onRunAnyway).toHaveBeenCalledTimes(1);
    cleanup();
    popup({ kind: 'no-article', canRun: false });
    expect(screen.queryByRole('button', { name: 'Read it anyway' })).toBeNull();
  });

  it('leads to pointing at what is read wrongly, and to the rules that hold', () => {
    const on = withArticle(article);
    fireEvent.click(screen.getByRole('button', { name: 'Not part of it…' }));
    expect(on.onPoint.mock.calls).toEqual([['not']]);
    expect(screen.queryByRole('button', { name: /rule/u })).toBeNull();
    cleanup();
    const without = popup({ kind: 'no-article', canRun: true }, { rules: 2 });
    fireEvent.click(screen.getByRole('button', { name: 'This is the article…' }));
    fireEvent.click(screen.getByRole('button', { name: '2 rules' }));
    expect(without.onPoint.mock.calls).toEqual([['article']]);
    expect(without.onOpenRules).toHaveBeenCalledTimes(1);
    // Nothing is part of an article where there is none.
    expect(screen.queryByRole('button', { name: 'Not part of it…' })).toBeNull();
  });

  it('says when the article was published and changed, and when a live blog’s entry was', () => {
    withArticle(article);
    expect(screen.getByText(/4 Mar 2031, updated 11:05/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('tab', { name: /Claims/u }));
    expect(screen.getByRole('tabpanel').textContent).toContain('· 10:42');
  });

  it('says so too where the language is not known', () => {
    withArticle({ ...article, language: 'und', entities: [], claims: [] });
    fireEvent.click(screen.getByRole('tab', { name: /Claims/u }));
    expect(screen.getByRole('tabpanel').textContent).toContain('this article is in another language');
  });

  it('says why nothing is found in another language', () => {
    withArticle({ ...article, language: 'fr-FR', entities: [], claims: [] });
    fireEvent.click(screen.getByRole('tab', { name: /Names/u }));
    expect(screen.getByRole('tabpanel').textContent).toContain('this article is in French');
  });

  it('asks to switch the site over, and shows what is granted and not what was pressed', () => {
    const on = withArticle(article);
    const toggle = screen.getByRole('switch', { name: 'Run on ledger.example' });
    fireEvent.click(toggle);
    expect(on.onToggleSite.mock.calls).toEqual([[false]]);
    expect(toggle.getAttribute('aria-checked')).toBe('true');
  });
});
