import { wordTags } from '../name-lexicon.ts';

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

/** The gender that a first name suggests, `null` where it is open or unknown. Names from compromise's lexicon. */
export function genderOfFirstName(word: string): Gender | null {
  const found = wordTags(word);
  const male = found.includes('MaleName');
  const female = found.includes('FemaleName');
  return male === female ? null : male ? 'male' : 'female';
}
