import nlp from 'compromise/two';

const PLACE_OR_BODY: ReadonlySet<unknown> = new Set([
  'Place',
  'City',
  'Country',
  'Region',
  'Organization',
  'Demonym',
]);

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** The tags of compromise's lexicon for a word, in any capitals. Its model is a plain object without types. */
export function wordTags(word: string): readonly unknown[] {
  const entry = property(property(property(nlp.model(), 'one'), 'lexicon'), word.toLowerCase());
  return Array.isArray(entry) ? entry : [entry];
}

/** Whether compromise's lexicon has the word as a first name. */
export function isFirstName(word: string): boolean {
  return wordTags(word).some((tag) => tag === 'MaleName' || tag === 'FemaleName' || tag === 'FirstName');
}

/** Whether compromise's lexicon has the words as a place or an organisation. */
export function isPlaceOrBody(words: string): boolean {
  return wordTags(words).some((tag) => PLACE_OR_BODY.has(tag));
}
