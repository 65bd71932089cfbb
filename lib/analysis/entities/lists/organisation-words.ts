/** A run of capitals that ends in one of these names an organisation. */
export const ORGANISATION_TAILS: ReadonlySet<string> = new Set(
  `ministry ministries agency authority administration department bureau office commission committee council board
  parliament congress senate cabinet assembly legislature knesset diet party front movement league alliance
  coalition union federation confederation association organisation organization organizations society club
  foundation institute institution academy university college school faculty embassy consulate bank
  corporation corp company co inc ltd limited llc plc gmbh group holdings holding industries enterprises
  airlines airways motors news times post herald tribune gazette daily journal observer guardian telegraph
  television tv radio network channel media press army navy police guard guards force forces brigade brigades
  battalion militia militias regiment corps command court tribunal chamber church fund trust charity service
  services secretariat directorate registry inspectorate mission delegation bloc forum initiative programme
  program centre center hospital clinic laboratory laboratories united fc cf afc rovers wanderers athletic
  team partners capital securities insurance pharmaceuticals pharma technologies systems software
  studios pictures records entertainment communications telecom petroleum energy mining steel electronics
  observatory watch rights international syndicate brotherhood jihad resistance taliban youth
  workers teachers nations bloc collective campaign crescent ombudsman taskforce unit shimbun
  exchange store stores hotels resorts consulting advisors advisers analytics ventures logistics foods brands
  fisheries railways railway post-office sports mail republicans government`
    .split(/\s+/)
    .filter(Boolean),
);

/** Of the same words those that name a part of a bigger body, which goes by the bare name: "Kovel Hotels" is not "Kovel". */
export const ORGANISATION_ARMS: ReadonlySet<string> = new Set(
  `hotels resorts studios pictures records store stores foods brands news sports radio tv television channel mail
  partners capital ventures securities insurance logistics consulting analytics press
  youth police army navy ministry parliament congress senate cabinet assembly department fund
  foundation trust charity workers teachers exchange entertainment pharmaceuticals pharma energy railways railway
  embassy consulate government`
    .split(/\s+/)
    .filter(Boolean),
);

/** An organisation's name may begin with one of these and go on with "of", "for" or "on". */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  `ministry department office bureau bank university college school institute academy faculty centre center council
  board commission committee court league organisation organization association federation confederation union
  chamber society fund foundation movement party front army brotherhood coalition alliance agency authority
  network campaign programme program secretariat directorate house assembly congress conference parliament church
  diocese archdiocese museum library hospital observatory club guild order guardians mothers friends sons daughters
  trust forum working group task force service services corps embassy consulate government journalists reporters
  doctors voice forces brigades companions partisans fisheries committees voice mission syndicate students
  companies registry radio television tv`
    .split(/\s+/)
    .filter(Boolean),
);

/** Organisation words that say little alone: kept only inside a longer name. */
export const BARE_ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `office group company service services centre center school club board house team press media network channel radio
  television capital energy force forces watch rights international programme program mission campaign unit youth
  workers teachers order friends mothers voice post times news daily capital united fund trust forum co inc
  ltd corp limited initiative records brands systems conference working companies students association
  institute college hospital university store stores partners department union front movement party society
  community companions command agency authority bureau foundation league alliance coalition academy
  administration government foods exchange federation court courts church bank police ministry
  embassy council committee commission delegation brigade academy army navy tv charity museum library
  institution organisation organization federation chamber faculty clinic sons daughters reporters doctors
  journalists guild diocese mining steel records assembly insurance securities petroleum telecom`
    .split(/\s+/)
    .filter(Boolean),
);

/** Well-known bodies, armed groups, agencies and companies whose names show no organisation word; our own list. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set(
  `hezbollah|hizbollah|hizbullah|hamas|fatah|taliban|isis|isil|daesh|islamic state|al-qaeda|al-qaida|al qaeda|boko haram
  |al-shabaab|al shabaab|polisario|plo|houthi movement|ansar allah|kremlin|pentagon|white house|downing street
  |state department|vatican|interpol|europol|nato|un|u.n.|eu|e.u.|african union|asean|opec|opec+|unesco|unicef|unhcr
  |unrwa|who|wto|imf|iaea|icc|icj|fifa|uefa|nasa|fbi|cia|nsa|mi5|mi6|mossad|shin bet|fsb|kgb|bbc|cnn|nbc|cbs|abc
  |al jazeera|reuters|afp|ap|associated press|xinhua|tass|kcna|anadolu|yonhap|kyodo|bloomberg|google|apple|microsoft
  |amazon|facebook|meta|twitter|instagram|whatsapp|tiktok|youtube|netflix|tesla|samsung|huawei|toyota|boeing|airbus
  |shell|bp|total|aramco|gazprom|rosneft|oxfam|greenpeace|wikileaks|world bank|european union|united nations
  |arab league|security council|general assembly|european commission|european parliament|red cross|red crescent
  |supreme court|high court|house of commons|house of lords|house of representatives|bundestag|duma|knesset|lok sabha
  |rajya sabha|labour|likud|revolutionary guards|wagner|g7|g20|brics|gcc|ecowas|mercosur|oas|osce|oecd
  |real madrid|barcelona fc|manchester united|juventus|liverpool fc|bayern munich|chelsea fc|uber|airbnb|spacex|intel
  |nvidia|openai|alibaba|tencent|weibo|wechat|tsmc|sony|nintendo|volkswagen|bmw|siemens|nestle|unilever|pfizer
  |moderna|astrazeneca|vodafone|lufthansa|emirates airlines|ryanair|jpmorgan|goldman sachs|hsbc|deutsche bank
  |new york times|washington post|wall street journal|guardian|le monde|haaretz|der spiegel|asharq al-awsat
  |human rights watch|amnesty international|doctors without borders|voice of america|radio free europe`
    .split('|')
    .map((name) => name.trim())
    .filter(Boolean),
);
