import type { Claim } from '../../lib/analysis/types.ts';
import { speakerInText } from './claim-words.ts';

interface ClaimFactsProps {
  claim: Claim;
  speakerText: string | null;
  cueText: string | null;
}

/** The words of the article that the attribution rests on. */
export function ClaimFacts({ claim, speakerText, cueText }: ClaimFactsProps) {
  const inText = speakerInText(claim.speaker.name, speakerText);
  return (
    <dl class="pm-facts">
      {inText ? <Fact term="In the text" words={inText} /> : null}
      {cueText ? <Fact term="Cue" words={cueText} /> : null}
      {claim.via ? <Fact term="Via" words={claim.via.name} /> : null}
    </dl>
  );
}

function Fact({ term, words }: { term: string; words: string }) {
  return (
    <div class="pm-fact">
      <dt>{term}</dt>
      <dd dir="auto">{words}</dd>
    </div>
  );
}
