/**
 * Surnames of heads of state and government of the last hundred years whom articles name without a first name;
 * written for this project from general knowledge. Left out are those that are common words or first names (May, Park, Francis).
 */
export const KNOWN_SURNAMES: ReadonlySet<string> = new Set(
  `biden trump obama bush clinton reagan carter nixon kennedy eisenhower truman roosevelt trudeau carney mulroney
  churchill attlee thatcher blair cameron johnson sunak truss starmer macron hollande sarkozy chirac mitterrand pompidou
  scholz merkel merz schröder kohl adenauer steinmeier hitler meloni draghi renzi prodi berlusconi mussolini mattarella
  sánchez zapatero aznar rajoy salazar rutte stoltenberg frederiksen kristersson niinistö stubb varadkar ahern
  orban orbán tusk duda morawiecki kaczynski walesa babis zeman havel fico vucic vučić milosevic tito ceausescu iohannis
  mitsotakis tsipras papandreou erdogan erdoğan davutoglu putin medvedev yeltsin gorbachev brezhnev khrushchev stalin lenin
  zelensky zelenskyy poroshenko yanukovych lukashenko sandu saakashvili pashinyan aliyev nazarbayev tokayev karimov
  mirziyoyev xi jinping mao jintao zemin xiaoping abe kishida ishiba suga takaichi koizumi yoon duterte marcos aquino
  jokowi widodo prabowo suharto sukarno mahathir anwar najib prayut thaksin modi nehru gandhi vajpayee bhutto musharraf
  hasina yunus rajapaksa wickremesinghe ghani karzai khamenei khomeini rouhani raisi ahmadinejad pezeshkian assad maliki
  saddam netanyahu rabin peres olmert sharon abbas arafat haniyeh sisi el-sisi al-sisi mubarak morsi nasser sadat gaddafi
  gadhafi qaddafi bouteflika tebboune saied bourguiba bashir al-bashir burhan abiy afwerki museveni kagame kenyatta ruto
  odinga tshisekedi kabila mobutu buhari tinubu obasanjo akufo-addo mahama nkrumah mugabe mnangagwa ramaphosa zuma mbeki
  mandela lula rousseff bolsonaro milei macri kirchner perón boric bachelet piñera allende pinochet petro uribe maduro
  chávez chavez correa noboa morales arce fujimori castillo castro ortega bukele amlo sheinbaum albanese morrison turnbull
  ardern luxon kallas`
    .split(/\s+/)
    .filter(Boolean),
);
