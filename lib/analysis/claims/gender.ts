import nlp from 'compromise/two';

export type Gender = 'male' | 'female';

const MALE =
  /^(?:mr|sir|lord|king|prince|father|brother|sheikh|sheik|imam|ayatollah|rabbi|pope|spokesman|chairman|congressman|councilman|businessman|policeman|actor|man|boy|son|husband|uncle|grandfather|pastor|bishop|emir|sultan|duke|nephew|widower|salesman)$/;
const FEMALE =
  /^(?:mrs|ms|miss|mme|lady|dame|queen|princess|sister|mother|spokeswoman|chairwoman|congresswoman|councilwoman|businesswoman|policewoman|actress|woman|girl|daughter|wife|aunt|grandmother|duchess|niece|widow)$/;

/** The gender that a title or role says: "Mr.", "spokeswoman". */
export function genderOfTitle(word: string): Gender | null {
  const bare = word.toLowerCase().replace(/\.$/, '');
  return MALE.test(bare) ? 'male' : FEMALE.test(bare) ? 'female' : null;
}

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

/** Tags of compromise's lexicon for one word. Its model is a plain object without types. */
function tags(word: string): readonly unknown[] {
  const entry = property(property(property(nlp.model(), 'one'), 'lexicon'), word);
  return Array.isArray(entry) ? entry : [entry];
}

/** The gender that a first name suggests, `null` where it is open or unknown. Names from compromise's lexicon. */
export function genderOfFirstName(word: string): Gender | null {
  const found = tags(word.toLowerCase());
  const male = found.includes('MaleName');
  const female = found.includes('FemaleName');
  return male === female ? null : male ? 'male' : 'female';
}

/** Whether compromise's lexicon has the word as a first name. */
export function isFirstName(word: string): boolean {
  return tags(word.toLowerCase()).some(
    (tag) => tag === 'MaleName' || tag === 'FemaleName' || tag === 'FirstName',
  );
}

/** Whether compromise's lexicon has the words as a place or an organisation. */
export function isPlaceOrBody(words: string): boolean {
  return tags(words.toLowerCase()).some((tag) => PLACE_OR_BODY.has(tag));
}
