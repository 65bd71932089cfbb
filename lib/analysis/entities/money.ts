import type { Span } from '../../text/span.ts';
import { MONEY_FORMS } from './money-forms.ts';

// Pounds that weigh: "220 pounds of rice", "100 kg (220 pounds)".
const WEIGHED_AFTER = /^ (?:of \p{Ll}|heavier|lighter|per square|overweight)/u;
const WEIGHED_BEFORE =
  /(?:\b(?:kg|kilos?|kilograms?) \(|\b(?:weigh|weighs|weighed|weighing|lost|gained)(?: \p{Ll}{2,12}){0,2} )$/u;
const IN_POUNDS = /[\d ](?:- ?)?pounds?$/;

/** Amounts of money with their currency: "$5 million", "20 billion yuan", "tens of millions of dollars". In text order. */
export function findMoney(text: string): Span[] {
  const money = new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])(?:${MONEY_FORMS.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(money)].flatMap((match) => {
    const span: Span = [match.index, match.index + match[0].length];
    return isWeight(text, match[0], span) ? [] : [span];
  });
}

function isWeight(text: string, amount: string, [start, end]: Span): boolean {
  if (!IN_POUNDS.test(amount)) return false;
  return (
    WEIGHED_AFTER.test(text.slice(end, end + 16)) ||
    WEIGHED_BEFORE.test(text.slice(Math.max(0, start - 40), start))
  );
}
