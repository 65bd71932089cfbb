// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PointingPanel, type PointingPanelProps } from './pointing-panel.tsx';

afterEach(cleanup);

function panel(change: Partial<PointingPanelProps> = {}) {
  const on = { onKind: vi.fn(), onReach: vi.fn(), onReplace: vi.fn(), onMove: vi.fn(), onKey: vi.fn() };
  const view = render(
    <PointingPanel
      kind="not"
      words="Our letter tells you"
      picked
      canGrow
      canShrink={false}
      reach={null}
      earlier={{ count: 0, replaced: true }}
      preview={[{ tone: 'effect', text: 'Takes out 9 words.' }]}
      canKeep
      problem={null}
      atTop={false}
      {...on}
      {...change}
    />,
  );
  return { ...on, ...view };
}
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const dialog = () => screen.getByRole('dialog', { name: 'Correct what is read' });

describe('PointingPanel', () => {
  it('gives keys out for what they mean, and keeps them from the page', () => {
    const { onKey } = panel();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'Enter', 'Escape', 'a'])
      fireEvent.keyDown(dialog(), { key });
    fireEvent.keyDown(dialog(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(dialog(), { key: 'ArrowLeft', altKey: true });
    document.removeEventListener('keydown', heard);
    expect(onKey.mock.calls.flat()).toEqual(['larger', 'smaller', 'next', 'previous', 'confirm', 'end']);
    expect(heard).not.toHaveBeenCalled();
  });

  it('leaves keys to the control they are pressed in', () => {
    const { onKey } = panel({ reach: { alike: true, count: 4 } });
    fireEvent.keyDown(button('Larger'), { key: 'Enter' });
    fireEvent.keyDown(screen.getByRole('radio', { name: 'Only this one' }), { key: 'ArrowUp' });
    expect(onKey).not.toHaveBeenCalled();
    fireEvent.keyDown(button('Larger'), { key: 'Escape' });
    expect(onKey.mock.calls).toEqual([['end']]);
  });

  it('grows and shrinks by wheel and buttons', () => {
    const { onKey } = panel();
    fireEvent.wheel(dialog(), { deltaY: -30 });
    fireEvent.wheel(dialog(), { deltaY: 30 });
    fireEvent.click(button('Larger'));
    expect(onKey.mock.calls.flat()).toEqual(['larger', 'smaller', 'larger']);
    expect(button('Smaller').disabled).toBe(true);
  });

  it('keeps nothing that would do nothing', () => {
    panel({ canKeep: false });
    expect(button('Keep this rule').disabled).toBe(true);
  });

  it('offers its like and the end of earlier rules only where there are any', () => {
    panel();
    expect(screen.queryByRole('radio', { name: /like it/u })).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
    cleanup();
    const on = panel({ reach: { alike: false, count: 4 }, earlier: { count: 2, replaced: true } });
    fireEvent.click(screen.getByRole('radio', { name: 'All 4 like it' }));
    fireEvent.click(screen.getByRole('checkbox', { name: /2 earlier rules/u }));
    expect(on.onReach.mock.calls).toEqual([[true]]);
    expect(on.onReplace.mock.calls).toEqual([[false]]);
  });

  it('asks to point while nothing is chosen', () => {
    const { onKind } = panel({ words: null, picked: false, preview: null });
    expect(screen.getByText(/Point at what is no part/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep this rule' })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'This is the article' }));
    expect(onKind.mock.calls).toEqual([['article']]);
  });
});
