// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WhereItRuns, type WhereItRunsProps } from './where-it-runs.tsx';

afterEach(cleanup);

const calls = () => ({ onMode: vi.fn(), onAddSite: vi.fn(), onRemoveSite: vi.fn() });
const choice = (on: ReturnType<typeof calls>, change: Partial<WhereItRunsProps> = {}) => (
  <WhereItRuns mode="sites" sites={['ledger.example']} error={null} pending={false} {...on} {...change} />
);
const field = () => screen.getByLabelText<HTMLInputElement>('Add a site');
const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('WhereItRuns', () => {
  it('asks for the mode pressed and goes on showing the one granted', () => {
    const on = calls();
    render(choice(on));
    fireEvent.click(radio(/On every site/u));
    expect(on.onMode.mock.calls).toEqual([['all']]);
    expect(radio(/On sites I choose/u).checked).toBe(true);
    expect(radio(/On every site/u).checked).toBe(false);
  });

  it('adds and removes sites', () => {
    const on = calls();
    render(choice(on));
    fireEvent.input(field(), { target: { value: ' https://post.example/x ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add site' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove ledger.example' }));
    expect(on.onAddSite.mock.calls).toEqual([['https://post.example/x']]);
    expect(on.onRemoveSite.mock.calls).toEqual([['ledger.example']]);
  });

  it('keeps what is typed until it has become a site', () => {
    const on = calls();
    const { rerender } = render(choice(on));
    fireEvent.input(field(), { target: { value: 'post' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add site' }));
    rerender(choice(on, { error: 'This is no address.' }));
    expect(field().value).toBe('post');
    expect(screen.getByRole('alert').textContent).toBe('This is no address.');
    rerender(choice(on, { sites: [] }));
    expect(field().value).toBe('post');
    rerender(choice(on, { sites: ['post.example'] }));
    expect(field().value).toBe('');
  });

  it('shows sites for the mode that has them only, and the error in every mode', () => {
    render(choice(calls(), { mode: 'click', error: 'The browser said no.' }));
    expect(screen.queryByLabelText('Add a site')).toBeNull();
    expect(screen.getByRole('alert').textContent).toBe('The browser said no.');
  });
});
