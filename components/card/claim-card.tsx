import type { Claim } from '../../lib/analysis/types.ts';
import type { Colour } from '../../lib/store/types.ts';
import { Stepper } from '../controls/stepper.tsx';
import { TypeBadge } from '../controls/type-badge.tsx';
import { CardFrame } from './card-frame.tsx';
import { ClaimFacts } from './claim-facts.tsx';
import { CLAIM_KINDS, speakerLine } from './claim-words.ts';
import { CopyButton, type CopyState } from './copy-button.tsx';
import { KeepRow } from './keep-row.tsx';

export interface ClaimCardProps {
  claim: Claim;
  /** What is claimed, as text; the parts of a claim in several parts joined by " … ". */
  quote: string;
  /** The speaker as the text names them: "the minister", "he". */
  speakerText: string | null;
  /** The words that attribute it: "told reporters". */
  cueText: string | null;
  /** The claim that the reader is at, 0-based, of the article's `count`. */
  index: number;
  count: number;
  copied: CopyState;
  takesFocus?: boolean;
  onNext: () => void;
  onPrevious: () => void;
  onCopy: () => void;
  onKeep: (colour: Colour) => void;
  onClose: () => void;
}

/** Who said what, in which words of the article, and how sure that is. */
export function ClaimCard(props: ClaimCardProps) {
  const { claim, quote, index, count, onClose } = props;
  const who = speakerLine(claim.speaker);
  return (
    <CardFrame
      label={`Claim: ${who}`}
      takesFocus={props.takesFocus ?? true}
      onClose={onClose}
      header={
        <>
          <TypeBadge name="claim" />
          <div class="pm-card-naming">
            <h2 class="pm-card-name" dir="auto">
              {claim.speaker.name !== null && !claim.speaker.sure ? (
                <span class="pm-card-unsure">Probably </span>
              ) : null}
              {claim.speaker.name ?? 'Not named'}
            </h2>
            <p class="pm-card-type pm-kind-claim">{CLAIM_KINDS[claim.kind]}</p>
          </div>
        </>
      }
      footer={
        <>
          <KeepRow onKeep={props.onKeep} />
          <Stepper
            of="claim"
            index={index}
            count={count}
            onNext={props.onNext}
            onPrevious={props.onPrevious}
          />
        </>
      }
    >
      <blockquote class="pm-quote pm-clamp pm-card-quote" dir="auto">
        {quote}
      </blockquote>
      <div class="pm-card-facts-row">
        <ClaimFacts claim={claim} speakerText={props.speakerText} cueText={props.cueText} />
        <CopyButton state={props.copied} onCopy={props.onCopy} />
      </div>
    </CardFrame>
  );
}
