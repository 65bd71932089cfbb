import { COMMON_WORDS } from './lists/common-words.ts';
import type { Token } from './tokens.ts';

// Some feeds print hyphens with spaces around them ("Al - Mansur", "Yoo Tae - hyun"): only forms that can't be a dash are joined.
const HYPHEN = /^[-‐‑]$/;
const SYLLABLE = /^(?:[bcdfghjklmnpqrstvwxyz]{0,2}h?[aeiouwy]{1,4}(?:ng|n|k|t|p|m|l|h|r)?)$/;
const CAPITALISED_SYLLABLE = /^\p{Lu}[\p{Ll}\p{M}'’]{0,5}$/u;
const ADJECTIVE =
  /^(?:led|run|era|wide|like|free|made|held|born|bound|proof|only|based|size|type|shore|road)$/;

function isSpacedHyphen(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.gap === 'space' && HYPHEN.test(tokens[i]?.text ?? '') && tokens[i + 1]?.gap === 'space';
}

/** Whether "Al - Mansur" stands at `i`. */
export function particleHyphen(tokens: readonly Token[], i: number): boolean {
  const particle = tokens[i];
  if (particle === undefined || !/^(?:al|el|as|ash|ad|ar)$/.test(particle.key)) return false;
  const name = tokens[i + 2];
  return isSpacedHyphen(tokens, i + 1) && name?.kind === 'word' && name.casing === 'title';
}

/** Whether the run [start, end) goes on with "- hyun": a second, small syllable of a given name. */
export function hyphenedSyllable(tokens: readonly Token[], start: number, end: number): boolean {
  const syllable = tokens[end + 1];
  if (syllable === undefined || !isSpacedHyphen(tokens, end) || syllable.casing !== 'lower') return false;
  if (end - start < 2 || !CAPITALISED_SYLLABLE.test(tokens[end - 1]?.text ?? '')) return false;
  return (
    SYLLABLE.test(syllable.key) &&
    !ADJECTIVE.test(syllable.key) &&
    (!COMMON_WORDS.has(syllable.key) || /^(?:in|a|o)$/.test(syllable.key))
  );
}
