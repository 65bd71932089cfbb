/** A tag as it is kept: white space single, no leading "#". May be empty. */
export function cleanTag(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^#+\s*/u, '');
}

/** `tags` with those of `added` that they do not hold yet; case makes no difference. Same array if none. */
export function withTags(tags: readonly string[], added: readonly string[]): readonly string[] {
  const all = [...tags];
  const known = new Set(tags.map((tag) => tag.toLowerCase()));
  for (const text of added) {
    const tag = cleanTag(text);
    if (tag === '' || known.has(tag.toLowerCase())) continue;
    known.add(tag.toLowerCase());
    all.push(tag);
  }
  return all.length === tags.length ? tags : all;
}
