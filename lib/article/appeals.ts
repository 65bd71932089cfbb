// What the house asks of its reader, in the languages whose press says it in these words.
const APPEALS =
  /newsletter|subscri|sign(?:ing)? up|click (?:here|on)|follow us|(?:read|learn|find out|see) (?:more|how)|download|\bapp\b|affiliate|commission|whatsapp|e-?mail|abonn|suscr|iscri|kostenlos|free trial|join (?:us|the|our)|donat|support us|terms of|privacy/gi;

/** How many appeals to the reader a text has: to subscribe, to follow, to click, to give. */
export function appealsIn(text: string): number {
  return text.match(APPEALS)?.length ?? 0;
}
