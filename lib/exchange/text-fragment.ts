/** Above this many words a quote is given by its first and last words, to keep the link short. */
const WHOLE_QUOTE_WORDS = 12;
const END_WORDS = 5;

/**
 * A link that scrolls to a passage in any browser that knows text fragments, with or without Pressmark.
 * https://wicg.github.io/scroll-to-text-fragment/
 *
 * @param url address of the article; its own fragment gives way
 * @param quote the passage; a fragment matches words within one block only for its start and its end, so a
 *   quote over several lines is given by both
 */
export function withTextFragment(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/);
  const lines = quote.trim().split(/\n+/);
  const directive =
    words.length <= WHOLE_QUOTE_WORDS && lines.length === 1
      ? encode(words.join(' '))
      : `${encode(firstWords(lines[0] ?? ''))},${encode(lastWords(lines.at(-1) ?? ''))}`;
  return `${url.replace(/#.*$/, '')}#:~:text=${directive}`;
}

function firstWords(line: string): string {
  return line.trim().split(/\s+/).slice(0, END_WORDS).join(' ');
}

function lastWords(line: string): string {
  return line.trim().split(/\s+/).slice(-END_WORDS).join(' ');
}

/** A dash separates prefix and suffix in the syntax, so the text's own dashes are escaped as well. */
function encode(text: string): string {
  // Half a character, as a selection may end in one, can't be encoded.
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
