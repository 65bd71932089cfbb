// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RulesSection, type RulesSectionProps } from './rules-section.tsx';

afterEach(cleanup);

const RULE = {
  id: 'a',
  place: 'news.example',
  kind: 'not' as const,
  selector: '.plug',
  words: 'Our letter…',
  on: true,
};

function section(change: Partial<RulesSectionProps> = {}) {
  const on = {
    onToggle: vi.fn(),
    onEdit: vi.fn((): string | null => null),
    onDelete: vi.fn(),
    onUndo: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onDismissNotice: vi.fn(),
  };
  const props = { rules: [RULE], deleted: 0, notice: null, ...on, ...change };
  const { rerender } = render(<RulesSection {...props} />);
  return {
    ...on,
    rerender: (next: Partial<RulesSectionProps>) => rerender(<RulesSection {...props} {...next} />),
  };
}

async function openDetails() {
  const details = screen.getByText('Details').closest('details');
  if (!details) throw new Error('no details');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return screen.findByLabelText<HTMLInputElement>(/CSS selector/u);
}

describe('RulesSection', () => {
  it('lists rules by site, in words', () => {
    section({
      rules: [
        { ...RULE, place: 'zeitung.example', id: 'z' },
        RULE,
        { ...RULE, id: 'b', kind: 'article', selector: 'article', words: '' },
      ],
    });
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'news.example',
      'zeitung.example',
    ]);
    const list = within(screen.getByRole('list', { name: 'Rules for news.example' }));
    expect(list.getAllByRole('switch')).toHaveLength(2);
    expect(list.getByRole('switch', { name: 'This is the article' })).toBeTruthy();
    expect(screen.queryByText('.plug')).toBeNull();
  });

  it('says how rules come about while there are none, and exports none', () => {
    section({ rules: [] });
    expect(screen.getByText(/None yet/u)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Export' }).disabled).toBe(true);
  });

  it('switches and deletes by id, and offers the way back', () => {
    const on = section({ deleted: 2 });
    fireEvent.click(screen.getByRole('switch'));
    fireEvent.click(screen.getByRole('button', { name: /^Delete rule: Not part of the article/u }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(on.onToggle.mock.calls).toEqual([['a', false]]);
    expect(on.onDelete.mock.calls).toEqual([['a']]);
    expect(on.onUndo).toHaveBeenCalledTimes(1);
    expect(screen.getByText('2 rules deleted.')).toBeTruthy();
  });

  it('keeps what is typed until it is right', async () => {
    const on = section();
    on.onEdit.mockReturnValueOnce('That is no selector.');
    const field = await openDetails();
    fireEvent.input(field, { target: { value: 'p[[' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toBe('That is no selector.');
    expect(field.value).toBe('p[[');
    fireEvent.input(field, { target: { value: 'p' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(on.onEdit.mock.lastCall).toEqual(['a', { place: 'news.example', selector: 'p' }]);
    expect(screen.queryByRole('alert')).toBeNull();
    on.rerender({ rules: [{ ...RULE, selector: '.changed-elsewhere' }] });
    expect(screen.getByLabelText<HTMLInputElement>(/CSS selector/u).value).toBe('.changed-elsewhere');
  });
});
