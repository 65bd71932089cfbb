/** Ends a possessive inside a name rather than the name itself: "People's Republic", "King's College". */
export const POSSESSIVE_HEADS: ReadonlySet<string> = new Set(
  'people king queen women men children workers prosecutor st farmers'.split(' '),
);

/** What a full stop may follow inside a name. */
export const ABBREVIATED =
  /^(?:mr|mrs|ms|dr|st|gen|lt|col|maj|capt|sgt|brig|adm|sen|rep|gov|rev|hon|prof|mt|ft|jr|sr|eng|\p{L})$/u;

/** In a name that begins so, "and" may join two fields: "Ministry of Health and Sport". */
export const AND_HEADS: ReadonlySet<string> = new Set(
  `ministry department commission council committee institute chamber association faculty secretariat bureau organization
  organisation board agency office centre center foundation directorate federation school society authority system`
    .split(/\s+/)
    .filter(Boolean),
);

/** A capitalised function word inside a run of capitals belongs to no name: a sentence began there without a full stop. */
export const BREAKING_WORDS: ReadonlySet<string> = new Set(
  `the this these those that a an after before when while if as at in on with but he she it they we you i his her its
  their our my from by to was were is are has have said according meanwhile however also about who what how why where`
    .split(/\s+/)
    .filter(Boolean),
);
