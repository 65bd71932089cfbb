// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sameAs } from '../../lib/analysis/corrections/same-as.ts';
import { aCorrection } from '../../lib/analysis/corrections/sample-corrections.ts';
import { CorrectionsSection, type CorrectionsSectionProps } from './corrections-section.tsx';

afterEach(cleanup);

function section(change: Partial<CorrectionsSectionProps>) {
  const on = { onTakeBack: vi.fn(), onUndo: vi.fn(), onDismissNotice: vi.fn() };
  render(<CorrectionsSection corrections={[]} takenBack={0} notice={null} {...on} {...change} />);
  return on;
}

describe('CorrectionsSection', () => {
  it('lists what the reader said as sentences, each to be taken back', () => {
    const corrections = [
      aCorrection('Orsa', { what: 'type', type: 'organisation' }, { id: 1 }),
      aCorrection('Weather Desk', { what: 'not-a-name' }, { id: 2 }),
      aCorrection('TO', sameAs('Tide Office'), { id: 3 }),
    ];
    const { onTakeBack } = section({ corrections });
    expect(screen.getAllByRole('listitem').map((item) => item.firstElementChild?.textContent)).toEqual([
      '“Orsa” is an organisation',
      '“Weather Desk” is not a name',
      '“TO” is the same as “Tide Office”',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Take back that “Weather Desk” is not a name' }));
    expect(onTakeBack.mock.calls).toEqual([[corrections[1]]]);
  });

  it('says how to make one where there is none, and brings back what was taken back', () => {
    const { onUndo } = section({ takenBack: 2 });
    expect(screen.getByText(/^None yet/).textContent).toContain('Correct this name');
    expect(screen.getByRole('status').textContent).toBe('2 corrections taken back.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });
});
