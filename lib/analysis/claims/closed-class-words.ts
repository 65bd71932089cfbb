/** Word classes that don't grow: the joints of a sentence. All in lower case with straight apostrophes. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS =
  words(`the a an this these those his her its their our my your some many several most all both
  two three four five six seven eight nine ten another each every no any other few one`);

export const PREPOSITIONS =
  words(`of in on at by for with from to about into over after before during under against between among
  through around near since until till without within across behind beyond despite amid as than like outside inside toward
  towards upon per via alongside besides regarding following including off onto`);

export const PERSONAL_PRONOUNS = words('he she they it we i you who');

export const CONJUNCTIONS = words(
  'and but or yet so nor while although though because if when whereas unless once',
);

/** Forms of "be", apart because they make a past participle passive. */
export const BE = words("is are was were be been being am isn't aren't wasn't weren't 's 're 'm");

export const AUXILIARIES =
  words(`is are was were be been being am has have had having will would can could may might must shall should
  do does did 've 'd 're 'm 'll isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't mustn't
  shouldn't don't doesn't didn't`);

/** Auxiliaries under which a speech verb reports nothing that was said. */
export const HYPOTHETICAL_MODALS = words('would could might may can should must shall will cannot');

export const NEGATIONS =
  words(`not never neither nor didn't doesn't don't hasn't haven't hadn't wouldn't won't cannot can't couldn't
  isn't aren't wasn't weren't shouldn't mustn't n't declined declines decline refused refuses refuse failed denied stopped`);

/** Adverbs that stand between subject and verb. */
export const ADVERBS =
  words(`also then later just recently previously repeatedly earlier now still again further once even always often
  simply reportedly publicly already only quickly soon ever really basically famously actually himself herself themselves itself
  both all therefore however meanwhile thus instead afterwards afterward yesterday today once initially initially flatly`);

export const TIME_WORDS =
  words(`monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow january february
  march april may june july august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr
  jun jul aug sep sept oct nov dec morning afternoon evening night week month year noon`);

export const WEEKDAYS =
  words(`monday tuesday wednesday thursday friday saturday sunday yesterday today tonight mon tue tues wed thu thurs
  fri sat sun`);

/** Lower-case words that stand inside a name. */
export const NAME_PARTICLES = words(
  'of the al el bin ibn de da di del van von der den la le bint abu und y dos das ben ter',
);

/** Courtesy and office titles that precede a name. Without their full stops. */
export const TITLES =
  words(`mr mrs ms miss mme dr prof professor sen senator rep representative gov governor president premier minister mayor
  judge justice king queen prince princess sheikh sheik sir lord lady dame chancellor secretary ambassador general gen col colonel
  maj major capt captain sgt sergeant cpl corporal const constable insp inspector lt lieutenant chief ceo chairman chairwoman
  chairperson spokesman spokeswoman spokesperson coach director pope rev reverend imam ayatollah mullah vice deputy former prime
  foreign defense defence interior finance attorney crown detective det supt superintendent councillor councilor coun councilman
  councilwoman congressman congresswoman mp mpp mla adm admiral mufti emir sultan rabbi bishop archbishop cardinal father sister
  brother associate assistant acting state national first leader commissioner marshal brigadier hon sec amb`);

/** Words with which an abbreviation's full stop doesn't end a sentence. Without the stop. */
export const ABBREVIATIONS =
  words(`mr mrs ms dr prof sen rep gov gov gen col lt sgt cpl capt maj const insp det supt coun adm st jr sr no vs
  etc inc ltd co corp dept u.s u.k u.n u.a.e e.u d.c b.c p.m a.m e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec messrs mt
  ft hon rev ont que calif fla pa va ariz mass mich minn wash conn ill tenn sask man alta ph.d amb brig`);

/** Past forms that don't end in -ed, and frequent present forms: words that end a noun phrase to their left. */
export const IRREGULAR_VERBS =
  words(`went came took made gave got saw knew thought found told said wrote spoke met left held kept led began
  became brought bought built caught chose drew drove fell felt fought flew forgot froze grew heard hid hit hung hurt laid lay lost
  meant paid put quit ran rose sang sat sent set shook shot shut sold spent stood stole struck swore taught threw understood woke won
  wore withdrew says tells writes thinks believes makes takes gives gets goes comes sees knows finds means wants needs seems remains
  includes continues begins starts plans expects hopes appears looks works lives calls asks adds notes argues claims`);

/** Nouns for people by what they do: "the minister said" names a person without a name. */
export const ROLE_NOUNS =
  words(`spokesman spokeswoman spokesperson minister president official officer lawyer attorney mother father woman man
  doctor professor teacher author writer reporter analyst expert senator congressman congresswoman governor mayor judge chief director
  manager coach player founder owner resident leader king queen prince candidate nominee diplomat commander general detective economist
  researcher scientist student actor actress singer artist activist critic premier chairman chairwoman chairperson ceo executive
  secretary ambassador envoy negotiator deputy politician veteran journalist historian columnist pastor priest pope driver victim
  witness neighbour neighbor source aide adviser advisor lawmaker democrat republican liberal conservative billionaire businessman
  businesswoman star champion caddie organizer organiser captain prosecutor investigator son daughter husband wife brother sister
  girl boy nurse physician farmer worker engineer pilot sheriff commissioner inspector sergeant goaltender goalie forward defenceman
  quarterback striker midfielder skipper rookie native mogul nominee incumbent congressmember representative councillor`);

/** Nouns for bodies that speak: never resolved to a person. */
export const BODY_NOUNS =
  words(`company agency department ministry government committee commission council board university institute party group
  union organization organisation association bank court police authority authorities newspaper network firm office bureau
  administration team campaign army military statement report study survey poll document documents lawsuit complaint filing release
  website utility federation coalition club school hospital church media corporation embassy family paper magazine letter post email memo indictment affidavit
  couple regulator outlet force service panel parliament senate house cabinet`);

/** People by the many, whom no name stands for. */
export const PEOPLE_NOUNS =
  words(`officials police people sources experts critics analysts residents lawmakers investigators prosecutors witnesses
  supporters opponents women men families activists others voters lawyers neighbours neighbors researchers scientists economists doctors
  parents`);
