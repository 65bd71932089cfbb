// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { COLOURS } from '../../lib/store/types.ts';
import { SelectionToolbar } from './selection-toolbar.tsx';

afterEach(cleanup);

function toolbar() {
  const on = { onHighlight: vi.fn(), onHighlightWithNote: vi.fn() };
  render(<SelectionToolbar colours={COLOURS} {...on} />);
  return on;
}

describe('SelectionToolbar', () => {
  it('highlights in the colour pressed, and with a note in the first', () => {
    const on = toolbar();
    fireEvent.click(screen.getByRole('button', { name: 'Highlight in blue' }));
    fireEvent.click(screen.getByRole('button', { name: 'Note' }));
    expect(on.onHighlight.mock.calls).toEqual([['blue']]);
    expect(on.onHighlightWithNote.mock.calls).toEqual([['yellow']]);
  });

  it('leaves the reader’s selection alone when pressed', () => {
    toolbar();
    expect(fireEvent.mouseDown(screen.getByRole('button', { name: 'Note' }))).toBe(false);
  });

  it('is one stop of the Tab key, with arrow keys inside', () => {
    toolbar();
    const buttons = screen.getAllByRole('button');
    expect(buttons.filter((button) => button.tabIndex === 0)).toEqual([buttons[0]]);
    buttons[0]?.focus();
    fireEvent.keyDown(buttons[0] ?? document, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Note' }));
    expect(buttons.filter((button) => button.tabIndex === 0)).toEqual([buttons.at(-1)]);
  });
});
