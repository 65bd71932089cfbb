/** Names longer than this were put together by a program, of a headline for instance. */
const LONGEST = 48;
/** What can stand in a selector as it is, without escapes. */
const PLAIN = /^-?[_a-z\u00a0-\uffff][\w\u00a0-\uffff-]*$/i;
/** CSS modules end a name in five characters of a hash: a word would not begin or end in capitals or have digits. */
const CSS_MODULE = /__(?=[a-z0-9]*[A-Z0-9])[A-Za-z0-9]{5}$/;
const NUMBERED = /\d{3}/;
const HAS_WORD = /[a-z\u00a0-\uffff]{2}/i;

// What a page sets and takes away while it is open, and what tells one of a row from the next.
const STATE =
  /^(?:is|has|was|js-is)-|^(?:active|inactive|open(?:ed)?|closed?|show(?:n|ing)?|hid(?:e|den)|visible|invisible|selected|current|hover(?:ed)?|focus(?:ed)?|loaded|loading|lazy\w*|expanded|collapsed?|sticky|stuck|first|last|odd|even|fade|in|out|on|off|ready|inview|in-view|animated?)$/i;
// Style kits' names for looks (Bootstrap, Tailwind, Foundation): the same on anything.
const LOOK =
  /^-?(?:[mp][trblxyse]?|[wh]|min-[wh]|max-[wh]|size|gap|cols?|rows?|span|grid|flex|order|basis|z|top|left|right|bottom|inset|text|font|bg|leading|tracking|space|rounded|border|shadow|opacity|overflow|items|justify|self|content|align|float|object|break|whitespace|d|sm|md|lg|xl|xs|small|medium|large)-(?:\d+|auto|full|screen|fit|none|px|xs|sm|md|lg|xl|\d?xl|start|end|center|between|around|left|right|top|bottom|row|col|wrap|nowrap|hidden|bold|normal|white|black|(?:gray|grey|red|blue|green|slate|zinc|neutral)(?:-\d+)?|[a-z]{1,2}-\d+)$/i;
const COLUMNS = /(?:^|[-_])(?:cols?|columns?|grid|rows?|span|w|h|pt|pb|mt|mb|px|py)[-_]?\d*$/i;
const LOOK_WORDS: ReadonlySet<string> = new Set(
  'flex grid block inline inline-block hidden relative absolute fixed static container container-fluid row col column columns clearfix cf wrap wrapper inner outer truncate uppercase lowercase italic bold clear left right center small large'.split(
    ' ',
  ),
);

/**
 * Whether a class name or id is likely to be the same on the next article of a site, and can be written into a selector without
 * escapes: no numbers of articles, no hashes of build tools, no states, no looks.
 */
export function isStableName(name: string): boolean {
  return (
    name.length <= LONGEST &&
    PLAIN.test(name) &&
    HAS_WORD.test(name) &&
    !NUMBERED.test(name) &&
    !STATE.test(name) &&
    !LOOK.test(name) &&
    !COLUMNS.test(name) &&
    !LOOK_WORDS.has(name.toLowerCase()) &&
    !CSS_MODULE.test(name) &&
    !name.split(/[-_]+/).some(looksHashed)
  );
}

/**
 * The part of a class name beside the hash that a build tool put behind it or into it: "Article_body__" of
 * "Article_body__x3f9Q", "-TextBlock" of "css-1q2w3e-TextBlock".
 */
export function partBesideHash(name: string): string | null {
  const [, before = '', last = ''] = /^(.*[-_])([^-_]+)$/.exec(name) ?? [];
  if ((looksHashed(last) || CSS_MODULE.test(name)) && isTelling(before)) return before;
  const [, hash = '', after = ''] = /^[^-_]+[-_]+([^-_]+)([-_].+)$/.exec(name) ?? [];
  return looksHashed(hash) && isTelling(after) ? after : null;
}

/** Long enough to be more than the tool's own "css-", "sc-" or "jsx-". */
function isTelling(part: string): boolean {
  return (
    (part.match(/[a-z\u00a0-\uffff]/gi)?.length ?? 0) >= 5 && isStableName(part.replace(/^[-_]+|[-_]+$/g, ''))
  );
}

/** Whether a part of a name is no word: digits among letters, capitals that begin no words, no vowel in sight. */
function looksHashed(part: string): boolean {
  if (part.length < 4) return false;
  if (/[a-z]\d+[a-z]/i.test(part) || /\d[a-z]+\d/i.test(part)) return true;
  if (part.length >= 7 && /^[a-z]+$/i.test(part) && !/[aeiouy]/i.test(part)) return true;
  const humps = part.split(/(?=[A-Z])/).filter((hump) => hump.length > 0);
  if (humps.length < 2 || part === part.toUpperCase()) return false;
  const [first = '', ...rest] = humps;
  // "followUs" is made of words, "nfyQp" is not.
  return part.length / humps.length < 2.5 || (first.length < 4 && rest.some(({ length }) => length < 3));
}
