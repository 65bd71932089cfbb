import { BODY_NOUNS, PEOPLE_NOUNS, ROLE_NOUNS } from './closed-class-words.ts';
import { headIndex, type NounPhrase } from './noun-phrases.ts';
import type { Token } from './tokens.ts';

/** Whether the phrase names somebody or some body that can commit itself, as a flood can't: "threatened to undermine". */
export function maySpeak(tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (phrase.pronoun) return phrase.pronoun !== 'it';
  const head = tokens[headIndex(tokens, phrase)];
  if (!head) return false;
  const singular = head.lower.replace(/s$/, '');
  return (
    phrase.named ||
    ROLE_NOUNS.has(head.lower) ||
    ROLE_NOUNS.has(singular) ||
    PEOPLE_NOUNS.has(head.lower) ||
    BODY_NOUNS.has(head.lower) ||
    BODY_NOUNS.has(singular) ||
    /(?:ers|ors|ists|ians|men|women)$/.test(head.lower)
  );
}
