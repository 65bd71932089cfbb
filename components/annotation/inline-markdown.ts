/** A run of a note's line. */
export type Inline =
  | { kind: 'text' | 'strong' | 'em' | 'code'; text: string }
  | { kind: 'link'; text: string; href: string };

const INLINE = [
  /`(?<code>[^`\n]+)`/u,
  /\*\*(?<strong>[^\s*](?:[^*\n]*[^\s*])?)\*\*/u,
  /(?<![\p{L}\p{N}*])[*_](?<em>[^\s*_](?:[^*_\n]*[^\s*_])?)[*_](?![\p{L}\p{N}*])/u,
  /\[(?<label>[^\]\n]+)\]\((?<target>https?:\/\/[^\s)]+)\)/u,
  /(?<bare>https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]”’"'])/u,
];
const ANY = new RegExp(INLINE.map((each) => each.source).join('|'), 'gu');

/**
 * Splits one line of Markdown into runs: bold, italic, code, links and bare addresses. Only http and https make
 * a link, so that a note brought in from elsewhere can run nothing. What is none of these stays as typed.
 */
export function inlineRuns(line: string): Inline[] {
  const runs: Inline[] = [];
  let from = 0;
  for (const match of line.matchAll(ANY)) {
    if (match.index > from) runs.push({ kind: 'text', text: line.slice(from, match.index) });
    runs.push(runOf(match.groups ?? {}, match[0]));
    from = match.index + match[0].length;
  }
  if (from < line.length) runs.push({ kind: 'text', text: line.slice(from) });
  return runs;
}

function runOf(groups: Record<string, string | undefined>, whole: string): Inline {
  const { code, strong, em, label, target } = groups;
  if (code !== undefined) return { kind: 'code', text: code };
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (em !== undefined) return { kind: 'em', text: em };
  if (label !== undefined && target !== undefined) return { kind: 'link', text: label, href: target };
  return { kind: 'link', text: whole, href: whole };
}
