import type { Recogniser } from '../mention.ts';
import { withoutTerms } from '../not-names.ts';
import { tokenise } from '../tokens.ts';
import { agreeOnNames } from './agree.ts';
import { cutToText } from './headlines.ts';
import { type NameModel, tagNames } from './tag-names.ts';

/** Finds names by a trained model, in a time linear in the text's length. */
export function recogniserOf(model: NameModel): Recogniser {
  return (text) => {
    const tokens = tokenise(text);
    return withoutTerms(tokens, agreeOnNames(tokens, cutToText(tokens, tagNames(tokens, model)))).flatMap(
      ({ from, to, type }) => {
        const [first, last] = [tokens[from], tokens[to - 1]];
        return first && last ? [{ start: first.start, end: last.end, type }] : [];
      },
    );
  };
}
