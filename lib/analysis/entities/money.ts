import type { Span } from '../../text/span.ts';

const NUMBER = '\\d+(?:[.,]\\d+)*(?:[ -](?:to|–) ?\\d+(?:[.,]\\d+)*|[-–]\\d+(?:[.,]\\d+)*)?';
const SCALE = '(?:[ -]?(?:thousand|million|billion|trillion|lakh|crore|mln|bln|tn|bn|m|k)(?![\\p{L}]))';
const SIGN =
  '(?:(?:(?:US|HK|NZ|AU|C|A|S|R|NT|N|GH) ?)?[$£€¥₹₽₩₪₦₺฿₴₱]|(?:Rs|Tk|USD|EUR|GBP|AED|SAR|QAR|RM|PKR|INR|KES)\\.? ?)';
const CURRENCY =
  '(?:(?:U\\.?S\\.?|Hong Kong|Australian|Canadian|Singapore|New Zealand|Zimbabwean|Taiwan|Namibian) dollars?|dollars?|cents|euros?|pounds?(?: sterling)?|yuan|yen|won|rubles?|roubles?|rupees?|rupiah|ringgit|baht|dong|pesos?|reais|rand|naira|shillings?|shekels?|dinars?|dirhams?|riyals?|rials?|liras?|hryvnias?|francs?|krona|kroner|kronor|zloty|forint|taka|birr|cedis?|kwacha|dram|tenge|bolivars?|soles|USD|EUR|GBP|AED)';

const AMOUNTS = [
  `${SIGN}${NUMBER}${SCALE}?(?: ${CURRENCY}(?![\\p{L}]))?`,
  `${NUMBER}${SCALE}? ${CURRENCY}(?![\\p{L}])`,
];

/** Amounts of money with their currency: "$5 million", "20 billion yuan". In text order. */
export function findMoney(text: string): Span[] {
  const money = new RegExp(`(?<![\\p{L}\\p{N}])(?:${AMOUNTS.join('|')})`, 'gu');
  return [...text.matchAll(money)].map((match) => [match.index, match.index + match[0].length]);
}
