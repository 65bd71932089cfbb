/** Surnames of present and recent heads of state and government, and others so well known that articles leave the first name out; our own list. */
export const KNOWN_SURNAMES: ReadonlySet<string> = new Set(
  `biden trump obama bush clinton reagan nixon kennedy harris pence vance putin medvedev lavrov yeltsin gorbachev zelensky zelenskyy
  poroshenko lukashenko xi jinping mao modi gandhi nehru jaishankar netanyahu rabin gantz abbas arafat sinwar haniyeh nasrallah assad
  erdogan erdoğan davutoglu khamenei rouhani raisi ahmadinejad pezeshkian zarif sisi el-sisi al-sisi mubarak morsi gaddafi gadhafi
  qaddafi saddam maliki macron hollande sarkozy chirac scholz merkel merz steinmeier starmer sunak truss johnson cameron blair thatcher
  corbyn farage meloni berlusconi draghi renzi sánchez rajoy orban orbán tusk duda kaczynski mitsotakis tsipras vucic vučić stoltenberg
  rutte guterres annan borrell kallas trudeau carney lula bolsonaro rousseff milei kirchner macri boric bachelet petro maduro chávez chavez
  guaidó ortega morales arce castro amlo sheinbaum bukele noboa abe kishida ishiba suga takaichi koizumi moon yoon duterte marcos jokowi
  widodo prabowo suharto mahathir anwar najib prayut thaksin thaksin imran bhutto musharraf hasina yunus rajapaksa wickremesinghe ghani
  karzai ramaphosa zuma mandela mbeki mugabe mnangagwa kenyatta ruto odinga museveni kagame tshisekedi kabila buhari tinubu
  obasanjo akufo-addo mahama bouteflika tebboune saied ghannouchi bashir burhan hemedti abiy afwerki albanese morrison ardern luxon
  scholz kim musk zuckerberg bezos gates altman navalny snowden assange francis einstein hitler stalin lenin churchill`
    .split(/\s+/)
    .filter(Boolean),
);
