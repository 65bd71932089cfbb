/** The states of the United States, in lower case; those that are also countries or cities are there. */
export const US_STATES: readonly string[] =
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas
  |kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada
  |new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island
  |south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming`
    .split('|')
    .map((name) => name.trim());

/**
 * How newspapers shorten the states behind a town, in lower case without the full stop ("Hartford, Conn."); many are
 * also words or names of their own, so that they count behind a town's name and a comma only.
 */
export const US_STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
  tenn tex vt va wash wis wyo`
    .split(/\s+/)
    .filter(Boolean),
);

/** The same of two words, which nothing else is written like. */
export const US_STATE_INITIALS: readonly string[] = [
  'n.c.',
  'n.d.',
  'n.h.',
  'n.j.',
  'n.m.',
  'n.y.',
  'r.i.',
  's.c.',
  's.d.',
  'w.va.',
];
