import type { Token } from '../tokens.ts';
import { bestLabels } from './decode.ts';
import { readText } from './document.ts';
import { type TaggedText, takeFeatures } from './features.ts';
import { LABEL_COUNT, readNames, type TaggedName } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { findListed } from './listed.ts';
import { findStretches, type Stretch } from './stretches.ts';
import { addScores, placeOf, type Weights } from './weights.ts';
import { readWords } from './word.ts';

/** A trained tagger of names. */
export interface NameModel {
  lexicon: Lexicon;
  weights: Weights;
}

/** A text made ready for its features to be taken, stretch by stretch. */
export interface ReadText extends TaggedText {
  stretches: readonly Stretch[];
}

/** Reads all of a text that features are taken from. Linear. */
export function readForTagging(tokens: readonly Token[], lexicon: Lexicon): ReadText {
  const words = readWords(tokens, lexicon);
  const stretches = findStretches(tokens);
  return {
    tokens,
    words,
    stretches,
    facts: readText(tokens, words, stretches),
    listed: findListed(words, stretches, lexicon),
  };
}

/** The names in a text's tokens, in order, as the model sees each by itself. Linear; never throws. */
export function tagNames(tokens: readonly Token[], { lexicon, weights }: NameModel): TaggedName[] {
  const text = readForTagging(tokens, lexicon);
  const { bits, unit, steps } = weights;
  return text.stretches.flatMap((stretch) => {
    const [from, to] = stretch;
    const scores = new Float32Array((to - from) * LABEL_COUNT);
    for (let i = from; i < to; i++) {
      const row = (i - from) * LABEL_COUNT;
      takeFeatures(text, stretch, i, (kind, found) => {
        addScores(weights, placeOf(kind, found, bits), scores, row);
      });
    }
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) * unit;
    return readNames(bestLabels(scores, steps)).map((name) => ({
      ...name,
      from: name.from + from,
      to: name.to + from,
    }));
  });
}
