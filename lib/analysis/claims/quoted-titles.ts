/** Words that stay small in a title. */
const SMALL = /^(?:of|the|and|a|an|in|to|for|on|with|at|by|from|is|&)$/;
/** What stands before the title of a programme, a book, a song. */
const BEFORE_TITLE =
  /^(?:'s|on|told|of|for|in|program|programme|show|series|podcast|book|novel|film|movie|song|album|magazine|play|memoir|documentary)$/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/**
 * Whether quotation marks only set off a title where they stand: told Dam TV's “Good Evening”, on “Meet the Town”.
 * @param quoted the words with their marks
 * @param before the word before them, in lower case
 */
export function isQuotedTitle(quoted: string, before: string): boolean {
  if (quoted.length > 70 || !BEFORE_TITLE.test(before) || /[.!?;:]\s/u.test(quoted)) return false;
  const words = quoted.match(WORD) ?? [];
  if (words.length === 0 || (words.length === 1 && before !== "'s" && before !== 'on')) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return (
    capitals > 0 &&
    /^\p{Lu}|^\p{N}/u.test(words[0] ?? '') &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.test(word)) &&
    !/[!?…]["”’'»]*$/u.test(quoted)
  );
}
