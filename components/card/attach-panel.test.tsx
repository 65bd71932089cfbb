// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AttachButton, AttachPanel, type AttachPanelProps } from './attach-panel.tsx';

afterEach(cleanup);

function panel(selected: AttachPanelProps['selected']) {
  const on = { onAttach: vi.fn(), onCancel: vi.fn() };
  render(<AttachPanel quote="The fleet will sail" selected={selected} {...on} />);
  return on;
}
const attach = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Attach here' });

describe('AttachPanel', () => {
  it('says which words look for their place and attaches only where they may stand', () => {
    const on = panel('here');
    expect(screen.getByText('The fleet will sail')).toBeTruthy();
    fireEvent.click(attach());
    expect(on.onAttach).toHaveBeenCalledOnce();
    for (const selected of ['nothing', 'elsewhere'] as const) {
      cleanup();
      panel(selected);
      expect(attach().disabled).toBe(true);
      expect(screen.getByRole('status').textContent).toMatch(/^(Select|These words are in another article)/u);
    }
  });

  it('ends by Escape wherever the keyboard is, but not while an input method composes', () => {
    const on = panel('nothing');
    fireEvent.keyDown(document.body, { key: 'Escape', isComposing: true });
    expect(on.onCancel).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(on.onCancel).toHaveBeenCalledOnce();
    cleanup();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(on.onCancel).toHaveBeenCalledOnce();
  });

  it('lets the reader keep the selection when pressed', () => {
    panel('here');
    expect(fireEvent.mouseDown(attach())).toBe(false);
    cleanup();
    render(<AttachButton onAttach={vi.fn()} />);
    expect(fireEvent.mouseDown(attach())).toBe(false);
  });
});
