import type { TypedMention } from '../candidate.ts';
import { tokenise } from '../tokens.ts';
import { agreeOnNames } from './agree.ts';
import { type NameModel, tagNames } from './tag-names.ts';

/** The names of a text by a trained model, in order, none over another. Linear in length; never throws. */
export function recogniseNames(text: string, model: NameModel): TypedMention[] {
  const tokens = tokenise(text);
  return agreeOnNames(tokens, tagNames(tokens, model)).flatMap(({ from, to, type }) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return first && last ? [{ start: first.start, end: last.end, type }] : [];
  });
}
