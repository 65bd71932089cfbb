/** Small words inside names of persons and places: never the first of a name unless in LEADING_PARTICLES. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `al el bin ibn bint ben ould abu um umm de del della di da das do dos du des la las le los van von der den ter ten
  zu y e ul ud ur al-din`
    .split(/\s+/)
    .filter(Boolean),
);

/** Particles that begin a surname in running text though written small: "bin Salman", "van Gogh". */
export const LEADING_PARTICLES: ReadonlySet<string> = new Set([
  'bin',
  'ibn',
  'bint',
  'van',
  'von',
  'de',
  'al',
  'el',
  'ould',
]);

/** Written with a capital they are part of a name but name nothing alone: "El", "Al", "Bin". */
export const BARE_PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'abu',
  'de',
  'la',
  'le',
  'van',
  'von',
  'st',
]);
