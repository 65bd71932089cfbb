// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Entity } from '../../lib/analysis/types.ts';
import { EntityCard } from './entity-card.tsx';

afterEach(cleanup);

const union: Entity = {
  id: 'e1',
  type: 'organisation',
  name: 'Harbour Union',
  mentions: [
    [0, 13],
    [40, 45],
  ],
};

function card(entity: Entity) {
  const on = { onNext: vi.fn(), onPrevious: vi.fn(), onKeep: vi.fn(), onClose: vi.fn() };
  render(<EntityCard entity={entity} index={0} {...on} />);
  return on;
}

describe('EntityCard', () => {
  it('says name, type and place in words, and takes the keyboard', () => {
    card(union);
    const dialog = screen.getByRole('dialog', { name: 'Harbour Union, organisation' });
    expect(dialog.textContent).toContain('Organisation');
    expect(dialog.textContent).toContain('Mention 1 of 2');
    expect(document.activeElement).toBe(dialog);
  });

  it('says which day a date means', () => {
    const date = { start: '2031-05-17', end: null };
    card({ id: 'e2', type: 'date', name: 'Saturday', mentions: [[3, 11]], date });
    expect(screen.getByRole('dialog', { name: 'Saturday, date' }).textContent).toContain('Date: 17 May 2031');
  });

  it('steps, keeps in the colour pressed, and closes at Escape', () => {
    const on = card(union);
    fireEvent.click(screen.getByRole('button', { name: 'Next mention' }));
    fireEvent.click(screen.getByRole('button', { name: 'Previous mention' }));
    fireEvent.click(screen.getByRole('button', { name: 'Keep in green' }));
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(on.onNext).toHaveBeenCalledTimes(1);
    expect(on.onPrevious).toHaveBeenCalledTimes(1);
    expect(on.onKeep.mock.calls).toEqual([['green']]);
    expect(on.onClose).toHaveBeenCalledTimes(1);
  });

  it('offers no step where there is nowhere to go', () => {
    card({ ...union, mentions: [[0, 13]] });
    expect(screen.getByRole('dialog').textContent).toContain('Only mention');
    expect(screen.queryByRole('button', { name: 'Next mention' })).toBeNull();
  });
});
