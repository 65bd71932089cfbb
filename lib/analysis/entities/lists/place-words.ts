/** A run of capitals that ends in one of these names a place; facilities are places too. */
export const PLACE_TAILS: ReadonlySet<string> = new Set(
  `river lake sea ocean island islands isle isles peninsula mountain mountains hills hill valley desert forest coast
  beach bay gulf strait straits canal delta basin falls glacier volcano plateau province state states county district
  governorate prefecture municipality territory territories region city town village street avenue road boulevard
  highway lane square airport port harbour harbor station bridge tunnel dam stadium arena park zoo garden gardens
  palace castle tower towers temple mosque cathedral monastery prison jail camp border crossing
  republic kingdom emirate emirates commonwealth heights strip archipelago oblast plaza mall
  cemetery base quarter neighbourhood neighborhood suburb estate`
    .split(/\s+/)
    .filter(Boolean),
);

/** What begins a place's name: "Mount Kenya", "Gulf of Aden", "Republic of Chile". */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  `mount mt lake cape gulf bay strait straits isle isles horn republic kingdom state commonwealth city port sea river
  isthmus province island islands fort camp rio san santa puerto bandar north south east west northern southern
  eastern western central plaza valley coast province region district united upper lower`
    .split(/\s+/)
    .filter(Boolean),
);

/** Compass words that are no place alone. */
export const DIRECTIONS: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central upper lower greater mainland inner outer'.split(
    ' ',
  ),
);

/** A capitalised run ending in one of these names an event, a law, a prize or a work: neither person, place nor organisation. */
export const OTHER_TAILS: ReadonlySet<string> = new Set(
  `act law bill treaty agreement accord accords deal pact protocol convention constitution charter declaration
  cup olympics games championship championships tournament prize award awards medal war wars battle revolution
  uprising spring crisis day night week month year festival summit conference virus pandemic disease syndrome
  index report plan project operation exercise election elections referendum open prix series season
  anniversary eve ramadan christmas easter eid hajj covid covid-19 article section chapter resolution
  book bible quran koran oscar oscars grammy strategy vision agenda dialogue process road-map scheme policy
  code amendment ordinance edition cyclone hurricane typhoon storm expo fair marathon race cups
  century age era highway-code heritage site list`
    .split(/\s+/)
    .filter(Boolean),
);
