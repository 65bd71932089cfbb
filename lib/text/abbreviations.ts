// Words of several sets, a line each, so that they stay readable side by side.
const words = (lines: string): ReadonlySet<string> => new Set(lines.trim().split(/\s+/));

/** Titles and ranks, without the full stop, as written before a name: the sentence always goes on. */
export const TITLES = words(`
  Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Rev Fr Hon Rt Pres Gov Gens Lt Gen Col Cmdr Capt Cpl Sgt Maj Adm Brig Cdr Pvt Supt Insp Det
  Sen Rep Reps Sens Amb Sec Atty Supt
`);

/** Lower-case abbreviations that announce what follows. */
export const ANNOUNCING = words('vs v cf e.g i.e viz approx ca incl');

/** Abbreviations that may also stand last: the sentence goes on unless the next word is one that opens sentences. */
export const MAYBE_LAST = words(`
  Jr Sr Esq Inc Ltd Co Corp Plc Bros Dept Univ Assn Ave Blvd Rd Mt Ft St Ste Ph.D etc al vol pp a.m p.m
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  Calif Fla Conn Mass Mich Minn Pa Tenn Tex Va Wash Wis Ariz Ark Colo Ga Ill Kan Ky Md Miss Neb Nev Okla Ore
`);
