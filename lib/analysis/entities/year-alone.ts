import { YEAR } from './date-words.ts';

// A number of four digits is a year by what stands around it.

const MODERN = '(?:19\\d\\d|20[0-4]\\d)(?!\\d)';
const NO_FIGURE_AFTER = '(?![\\d,.%/-]*\\d|[%°])';

// "In 2000 homes", "of 1500 people": a count. The first list has plurals that years do have ("the 2019 elections").
const COUNTED =
  '(?:people|men|women|children|dollars|euros|pounds|won|tonnes|tons|kg|km|metres|meters|miles|acres|hectares|feet|litres|workers|troops|soldiers|police|officers|fighters|refugees|migrants|cases|deaths|homes|houses|families|students|schools|jobs|votes|barrels|megawatts|MW|square|units|cars|vehicles|years|days|hours|times|pages|points|words|or (?:more|less))';
const NOT_COUNTED = `(?! ?-? ?${COUNTED}(?!\\p{L}))`;
const NO_PLURAL_AFTER = '(?! (?!was|has|is|his|its|this|elections|games|protests|talks)\\p{Ll}+s(?!\\p{L}))';

const TIME_WORD =
  '(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Bb]etween|[Aa]fter|[Bb]efore|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Yy]ears?|[Aa]round|[Cc]irca|[Tt]hroughout|[Ff]all|[Aa]utumn|[Ss]ummer|[Ss]pring|[Ww]inter|[Qq]uarter|[Ss]eason)';
const JOINING_WORD = '(?:to|of|and|or|[Ff]or|[Tt]he)';

// Lower-case words after which a number is a number ("some 2000 …", "room 1984").
const WORD_OF_NUMBERS =
  '(?:about|over|some|nearly|than|least|most|almost|approximately|another|only|around|exactly|roughly|room|page|pages|number|no|nos|model|route|highway|bus|flight|section|article|paragraph|resolution|act|vision|agenda|line|lot|unit|block|at|pm|am|x|score|scored|top|up)';

export const YEAR_ALONE: readonly string[] = [
  // "In 1848", "late 2022", "fall 2015".
  `(?<=\\b${TIME_WORD} )${YEAR}${NO_FIGURE_AFTER}${NOT_COUNTED}${NO_PLURAL_AFTER}`,
  // "2014 and 2018", "of 1951", "the 2019 elections".
  `(?<=\\b${JOINING_WORD} )(?:1[5-9]|20)\\d\\d${NO_FIGURE_AFTER}${NOT_COUNTED}`,
  // "Mid-2014", "post-2020", "pre - 2008".
  `(?<=\\b(?:[Mm]id|[Pp]re|[Pp]ost|[Ee]arly|[Ll]ate) ?[-–] ?)${MODERN}${NO_FIGURE_AFTER}`,
  // "2014, 2018 and 2022": what stands in a row with a year.
  `(?<=(?:^|\\D)(?:1[5-9]|20)\\d\\d, (?:and |or )?)${MODERN}${NO_FIGURE_AFTER}${NOT_COUNTED}`,
  // "(1923)", "(1923-", "–1955)", "[2021]".
  `(?<=[([–-])${YEAR}(?=[)\\]–-])`,
  // "A 1979 coup", "its 2019 single", "the company’s 2021 report", "as early as 2006": after a word in lower case.
  `(?<=(?:[’'] ?s|\\p{Ll}['’]|\\b(?:An?|Its|His|Her|Their|Our|With|As)) )${MODERN}${NO_FIGURE_AFTER}${NOT_COUNTED}`,
  `(?<=(?:^|[^\\p{L}\\p{N}])\\p{Ll}{1,20} )(?<!(?:^|[^\\p{L}])${WORD_OF_NUMBERS} )${MODERN}${NO_FIGURE_AFTER}${NOT_COUNTED}`,
  `(?<=\\b(?:over|about|around|than|up to) )${MODERN}(?=[.,;:)](?!\\d))`,
  // "An 1835 speech".
  `(?<=\\b(?:[Aa]n?|his|her|its|their) )(?:1[5-9]|20)\\d\\d${NO_FIGURE_AFTER}(?= \\p{Ll}+[^s\\p{L}])${NOT_COUNTED}`,
];
