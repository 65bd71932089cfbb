// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sameAs } from '../../lib/analysis/corrections/same-as.ts';
import { aCorrection } from '../../lib/analysis/corrections/sample-corrections.ts';
import { CorrectName, type CorrectNameProps } from './correct-name.tsx';

afterEach(cleanup);

function form(change: Partial<CorrectNameProps> = {}) {
  const on = { onSay: vi.fn(), onUndo: vi.fn() };
  const props = { name: 'Orsa', type: 'person' as const, others: [], said: [], ...on, ...change };
  const onFrame = vi.fn();
  const shown = (next: Partial<CorrectNameProps> = {}) => <CorrectName {...props} {...next} />;
  const { container, rerender } = render(shown());
  container.addEventListener('keydown', onFrame);
  return { ...on, onFrame, rerender: (next: Partial<CorrectNameProps>) => rerender(shown(next)) };
}

const toggle = () => screen.getByRole('button', { name: 'Correct this name' });
const open = () => fireEvent.click(toggle());
const sentence = '“Orsa” is a place';
const place = aCorrection('Orsa', { what: 'type', type: 'place' });

describe('correcting a name', () => {
  it('is one quiet button until it is wanted', () => {
    form();
    expect(screen.getAllByRole('button')).toEqual([toggle()]);
    expect(toggle().getAttribute('aria-expanded')).toBe('false');
    open();
    expect(toggle().getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('group', { name: '“Orsa” is, in every article:' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Person' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'Place' }).getAttribute('aria-pressed')).toBe('false');
  });

  it('says what was chosen at once, then shows it with the way back under the keyboard', () => {
    const { onSay, onUndo, rerender } = form();
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Place' }));
    expect(onSay.mock.calls).toEqual([[{ what: 'type', type: 'place' }]]);
    rerender({ type: 'place', said: [place] });
    expect(screen.queryByRole('group')).toBeNull();
    expect(screen.getByText(`You said: ${sentence}.`)).toBeTruthy();
    const undo = screen.getByRole('button', { name: `Undo that ${sentence}` });
    expect(document.activeElement).toBe(undo);
    fireEvent.click(undo);
    expect(onUndo.mock.calls).toEqual([[place]]);
    rerender({ said: [] });
    expect(document.activeElement).toBe(toggle());
  });

  it('of what is no name leaves only the way back', () => {
    const none = aCorrection('Orsa', { what: 'not-a-name' });
    const { onSay, rerender } = form();
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Not a name' }));
    expect(onSay.mock.calls).toEqual([[{ what: 'not-a-name' }]]);
    rerender({ type: null, said: [none] });
    expect(screen.getAllByRole('button')).toEqual([
      screen.getByRole('button', { name: 'Undo that “Orsa” is not a name' }),
    ]);
  });

  it('offers the article’s other names, those that fit what is typed', () => {
    const { onSay } = form({ others: ['Ana Ruiz', 'Orsa Lind', 'Ánders Bo', 'C1', 'C2', 'C3', 'C4', 'C5'] });
    open();
    const names = () =>
      within(screen.getByRole('list'))
        .getAllByRole('button')
        .map(({ textContent }) => textContent);
    expect(names()).toEqual(['Orsa Lind', 'Ana Ruiz', 'Ánders Bo', 'C1', 'C2', 'C3']);
    expect(screen.getByRole('status').textContent).toBe('2 more: type to find one.');
    const field = screen.getByLabelText('The same as', { selector: 'input' });
    fireEvent.input(field, { target: { value: 'c' } });
    expect(names()).toHaveLength(5);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onSay).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: 'zz' } });
    expect(screen.getByRole('status').textContent).toContain('No other name');
    fireEvent.input(field, { target: { value: 'anders' } });
    expect(names()).toEqual(['Ánders Bo']);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onSay.mock.calls).toEqual([[sameAs('Ánders Bo')]]);
  });

  it('is left by Escape, which leaves the card open', () => {
    const { onFrame, onSay } = form();
    open();
    fireEvent.keyDown(screen.getByRole('button', { name: 'Place' }), { key: 'Escape' });
    expect(screen.queryByRole('group')).toBeNull();
    expect(document.activeElement).toBe(toggle());
    expect(onFrame).not.toHaveBeenCalled();
    expect(onSay).not.toHaveBeenCalled();
  });
});
