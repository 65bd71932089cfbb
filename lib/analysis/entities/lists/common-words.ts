/**
 * Words that are written with a capital at the start of a sentence or in a headline without naming anything,
 * in lower case: function words and the openers of news sentences; the rest is left to the tagger.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those i you he she it we they me him her us them my your his its our their mine yours ours theirs
  who whom whose which what when where why how if then than as at by for from in into of off on onto out over to under up with
  without within about above across after again against along also although always am amid among and another any anyone anything are
  around aren't away back be became because been before began behind being below beneath beside besides best better between beyond both
  but can cannot can't come could couldn't despite did didn't do does doesn't doing done don't down during each either else
  enough even ever every everyone everything except few fewer first last former further furthermore get given go going good got had
  has hasn't have haven't having here hence however i'm i've i'll it's that's there's he's she's we're they're you're we've they've let's
  indeed inside instead is isn't just least less like little local many may maybe meanwhile might more moreover most much must nearly
  neither never nevertheless new next no nobody none nonetheless nor not nothing now nowhere often old once one only or other others
  otherwise ought own per perhaps please rather really recent recently same second secondly see seems several shall should since
  so some somebody someone something sometimes soon still such sure take ten that there thereafter therefore think third thirdly
  though three through throughout thus till today together tomorrow tonight too toward towards two four five six seven eight nine
  dozens hundreds thousands millions unless unlike until upon used very via wait want was wasn't well were weren't whatever
  whenever whereas wherever whether while will won't would wouldn't yes yesterday yet yours earlier later people police
  officials authorities experts critics analysts sources residents witnesses media reports report government president minister
  prime officials family families children women men students teachers workers health education human rights war peace world
  news photo image file video picture caption read more share comments comment updated published source editor note topshot
  handout breaking exclusive watch live opinion analysis interview editorial news-in-brief home page subscribe newsletter
  according added asked said says speaking told citing asked reporting writing thanks thank dear welcome hello
  covid covid-19 coronavirus internet ok okay ph.d phd tv dna gdp ceo cfo pm am gmt est utc ai it's ii iii iv vi vii viii ix
  god lord mom dad sir madam amen mr mrs ms dr km kg usd eur gbp mw id faq pdf q a.m p.m a.m. p.m. e.g i.e etc vs no. gp hiv aids
  chief executive officer director general secretary leader head state national federal general public economic social political
  economy market markets company companies bank banks oil gas energy climate change security military army forces troops
  party parliament congress election elections vote court judge law justice crime trial prison violence attack attacks
  city town village north south east west northern southern eastern western central sunday monday tuesday wednesday thursday
  friday saturday january february march april june july august september october november december sept oct nov dec jan feb
  mum christmas easter ramadan eid internet covid facebook-free bitcoin century celsius fahrenheit t-shirt t-shirts honestly watts`
    .split(/\s+/)
    .filter(Boolean),
);
