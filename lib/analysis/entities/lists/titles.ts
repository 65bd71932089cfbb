/**
 * Words before a person's name that are no part of it, in lower case and without the full stop.
 * A capitalised one inside a run of capitals is where the name behind it begins.
 */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady madam madame monsieur señor señora sheikh sheikha shaikh
  president vice-president premier chancellor minister ministers secretary secretary-general undersecretary
  ambassador envoy consul senator sen congressman congresswoman representative rep governor gov mayor
  councillor councilor commissioner chairman chairwoman chairperson chair ceo cfo coo cto director director-general
  spokesman spokeswoman spokesperson leader chief boss head coach captain capt manager striker midfielder
  goalkeeper defender general gen lieutenant lt colonel col major maj brigadier brig sergeant sgt admiral adm
  commander cmdr commodore marshal inspector superintendent constable detective officer corporal cpl private
  judge justice magistrate attorney prosecutor lawyer king queen prince princess emperor empress sultan emir
  crown duke duchess baron count pope cardinal archbishop bishop father sister brother reverend rev rabbi imam
  ayatollah mullah pastor saint engineer eng analyst economist author editor founder co-founder candidate
  commander-in-chief adv presidents senators generals kings sultans judges doctors lawmaker ranger administrator adviser advisor highness excellency majesty comedian jurist member fellow expert official officials mla mlas si asi
  opposition activist journalist correspondent singer actor actress rapper deputy mp mps mep msp tan datuk
  datin dato tun chef hon honourable honorable rapporteur speaker nana chieftain comrade messrs advocate`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that stand between or before titles and belong to them: "former", "Prime", "Foreign". */
export const TITLE_QUALIFIERS: ReadonlySet<string> = new Set(
  `prime foreign interior exterior defence defense finance health justice education energy oil labour labor trade
  transport tourism culture environment agriculture information home deputy vice acting former late interim
  outgoing incoming senior junior assistant associate executive managing general special first second chief
  attorney state press national security crown grand supreme opposition party military army police high permanent
  lieutenant brigadier major air field rear solicitor district staff sergeant first-lady external affairs
  internal cabinet union federal media public relations research planning development commerce industry water
  communications technology science research sports youth social welfare human resources rural urban
  ex-president ex-minister president-elect head spiritual regional country global programme program project
  co-founder inspector top veteran star`
    .split(/\s+/)
    .filter(Boolean),
);

/** Titles that stand only before persons' names, so that what follows is a person whatever it looks like. */
export const PERSONAL_TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady sheikh sheikha president vice-president premier
  chancellor minister senator sen congressman congresswoman rep gov mayor councillor chairman chairwoman
  spokesman spokeswoman spokesperson gen lt col maj sgt adm capt judge justice king queen prince princess
  sultan emir pope cardinal archbishop bishop rev rabbi imam ayatollah ambassador envoy analyst economist
  lawyer activist journalist singer actor actress coach captain striker midfielder goalkeeper defender ceo
  secretary-general commander lieutenant colonel sergeant admiral datuk detective inspector engineer reverend
  pastor father sister secretary leader director founder co-founder author editor magistrate prosecutor`
    .split(/\s+/)
    .filter(Boolean),
);

/** What a minister or secretary may be "of": no name of its own behind a title. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `foreign affairs defence defense finance health justice education energy labour labor trade transport tourism
  culture environment agriculture information interior state security home industry commerce water treasury
  communications technology science sports youth welfare development planning housing economy operations police
  staff parliament state peace love war republic nation people board rights human`
    .split(/\s+/)
    .filter(Boolean),
);
