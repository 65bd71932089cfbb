import { contentEnd } from './clause-limits.ts';
import { DETERMINERS } from './closed-class-words.ts';
import type { CueSite } from './cue-sites.ts';
import { isRequest } from './cues.ts';
import { type Finding, findingOf, type SentenceView, trimmed, wordsIn } from './sentence-view.ts';
import { isWord } from './tokens.ts';

/** X urged Y to …: what is asked for. */
export function requestAttribution(view: SentenceView, site: CueSite): Finding | null {
  const calledOn = site.cue.base === 'call' && view.tokens[site.right]?.lower === 'on';
  if (!calledOn && !isRequest(view.tokens[site.index]?.lower ?? '')) return null;
  const limit = Math.min(site.right + 9, view.end);
  for (let k = site.right; k <= limit; k++) {
    const token = view.tokens[k];
    if (!token || (token.kind !== 'word' && token.text !== '&')) return null;
    // "asked him how he came to this town", "asked the envoy to the town": no infinitive.
    if (/^(?:how|what|why|whether|if|when|where|who|that)$/.test(token.lower)) return null;
    const next = view.tokens[k + 1];
    if (token.lower === 'to' && (!isWord(next) || next.capital || DETERMINERS.has(next.lower))) continue;
    if (token.lower !== 'to' || (k === site.right && site.cue.base !== 'ask')) continue;
    const negated = /^(?:not|never)$/.test(view.tokens[k - 1]?.lower ?? '');
    const from = negated ? k - 1 : k;
    const content = trimmed(view, from, contentEnd(view, site, k));
    return content && wordsIn(view, content) >= 3 ? findingOf(view, site, content) : null;
  }
  return null;
}
