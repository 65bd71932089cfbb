import { CLAIM_KINDS } from '../card/claim-words.ts';
import { EmptyState } from '../controls/empty-state.tsx';
import { clockOf } from './article-date.ts';
import { bySpeaker } from './by-speaker.ts';
import { isAnalysed, languageName } from './language-name.ts';
import type { QuotedClaim } from './popup-state.ts';

interface ClaimsPanelProps {
  claims: readonly QuotedClaim[];
  language: string | null;
  onGoTo: (index: number) => void;
}

/** What the article reports to have been said, by who said it. */
export function ClaimsPanel({ claims, language, onGoTo }: ClaimsPanelProps) {
  if (claims.length === 0) return <NoClaims language={language} />;
  return bySpeaker(claims).map(({ key, name, sure, claims: said }) => (
    <section key={key} class="pm-section pm-speaker">
      <h2 class="pm-section-title" dir="auto">
        {name !== null && !sure ? <span class="pm-speaker-unsure">Probably </span> : null}
        {name ?? 'Not named'} <span class="pm-count">{said.length}</span>
      </h2>
      <ul>
        {said.map(({ claim, quote, at, index }) => (
          <li key={index}>
            <button
              type="button"
              class="pm-row pm-row-claim"
              title="Show in the article"
              onClick={() => onGoTo(index)}
            >
              <span class="pm-quote pm-clamp" dir="auto" lang={language ?? undefined}>
                {quote}
              </span>
              <span class="pm-row-kind">
                {CLAIM_KINDS[claim.kind]}
                {claim.via ? ` · via ${claim.via.name}` : ''}
                {clockOf(at) === null ? '' : ` · ${clockOf(at)}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function NoClaims({ language }: { language: string | null }) {
  return (
    <EmptyState icon="claim" title="No claims found">
      {isAnalysed(language) ? (
        <p>Nothing in this article reads like somebody’s word.</p>
      ) : (
        <p>
          Claims are looked for in English only so far, and this article is in{' '}
          {languageName(language) ?? 'another language'}.
        </p>
      )}
    </EmptyState>
  );
}
