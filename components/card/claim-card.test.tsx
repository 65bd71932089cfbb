// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleClaim } from '../sample-claim.ts';
import { ClaimCard, type ClaimCardProps } from './claim-card.tsx';

afterEach(cleanup);

function card(change: Partial<ClaimCardProps> = {}) {
  const on = { onNext: vi.fn(), onPrevious: vi.fn(), onCopy: vi.fn(), onKeep: vi.fn(), onClose: vi.fn() };
  render(
    <ClaimCard
      claim={sampleClaim()}
      quote="“We mean to sail.”"
      speakerText="the union’s leader"
      cueText="said"
      index={1}
      count={4}
      copied="idle"
      {...on}
      {...change}
    />,
  );
  return on;
}

const heading = () => screen.getByRole('heading').textContent;

describe('ClaimCard', () => {
  it('names the speaker as sure, as probable, or not at all', () => {
    card();
    expect(heading()).toBe('Ada Renn');
    cleanup();
    card({ claim: sampleClaim({ sure: false }) });
    expect(heading()).toBe('Probably Ada Renn');
    expect(screen.getByRole('dialog', { name: 'Claim: Probably Ada Renn' })).toBeTruthy();
    cleanup();
    card({ claim: sampleClaim({ name: null, entity: null, sure: false }) });
    expect(heading()).toBe('Not named');
  });

  it('shows the words that the attribution rests on', () => {
    card({ claim: { ...sampleClaim({}, 'mixed'), via: { mention: [0, 4], name: 'Coast Radio' } } });
    const text = screen.getByRole('dialog').textContent;
    for (const words of ['“We mean to sail.”', 'the union’s leader', 'said', 'Coast Radio']) {
      expect(text).toContain(words);
    }
    expect(text).toContain('Paraphrase with quoted words');
    expect(text).toContain('Claim 2 of 4');
  });

  it('does not say the speaker’s name twice', () => {
    card({ speakerText: 'Ada Renn' });
    expect(screen.queryByText('In the text')).toBeNull();
  });

  it('copies, and says aloud how that went', () => {
    const on = card();
    fireEvent.click(screen.getByRole('button', { name: 'Copy with source' }));
    expect(on.onCopy).toHaveBeenCalledTimes(1);
    cleanup();
    card({ copied: 'done' });
    expect(screen.getByRole('status').textContent).toBe('Copied');
    cleanup();
    card({ copied: 'failed' });
    expect(screen.getByRole('status').textContent).toBe('Couldn’t copy');
  });
});
