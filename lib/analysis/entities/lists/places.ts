/**
 * Countries and regions, their people's names and other spellings: `name|other names|demonyms`.
 * Written for this project from common knowledge; the first name is the one a reader is shown.
 */
const COUNTRIES = `
Afghanistan||afghan afghans afghani
Albania||albanian
Algeria||algerian
Andorra||andorran
Angola||angolan
Argentina||argentine argentinian argentines
Armenia||armenian
Australia||australian aussie
Austria||austrian
Azerbaijan||azerbaijani azeri
Bahamas||bahamian
Bahrain||bahraini
Bangladesh||bangladeshi
Barbados||barbadian
Belarus||belarusian belarussian
Belgium||belgian
Belize||belizean
Benin||beninese
Bhutan||bhutanese
Bolivia||bolivian
Bosnia and Herzegovina|bosnia;bosnia-herzegovina|bosnian bosniak
Botswana||botswanan batswana
Brazil||brazilian
Brunei||bruneian
Bulgaria||bulgarian
Burkina Faso||burkinabe
Burundi||burundian
Cambodia||cambodian khmer
Cameroon||cameroonian
Canada||canadian
Cape Verde|cabo verde|
Central African Republic|car|
Chad||chadian
Chile||chilean
China|people's republic of china;prc;mainland china|chinese
Colombia||colombian
Comoros||comorian
Congo|republic of congo|congolese
Democratic Republic of Congo|democratic republic of the congo;drc;dr congo|
Costa Rica||costa_rican
Croatia||croatian croat croats
Cuba||cuban
Cyprus||cypriot cypriots
Czech Republic|czechia|czech czechs
Denmark||danish dane danes
Djibouti||djiboutian
Dominica||
Dominican Republic||dominican
East Timor|timor-leste|timorese
Ecuador||ecuadorian ecuadorean
Egypt||egyptian
El Salvador||salvadoran salvadorean
Equatorial Guinea||
Eritrea||eritrean
Estonia||estonian
Eswatini|swaziland|swazi
Ethiopia||ethiopian
Fiji||fijian
Finland||finnish finn finns
France||french frenchman frenchmen
Gabon||gabonese
Gambia||gambian
Georgia||georgian
Germany||german
Ghana||ghanaian
Greece||greek
Grenada||grenadian
Guatemala||guatemalan
Guinea||guinean
Guinea-Bissau||
Guyana||guyanese
Haiti||haitian
Honduras||honduran
Hong Kong||hongkonger hongkongers
Hungary||hungarian
Iceland||icelandic icelander icelanders
India||indian
Indonesia||indonesian
Iran|islamic republic of iran|iranian persian
Iraq||iraqi
Ireland||irish irishman
Israel||israeli
Italy||italian
Ivory Coast|côte d'ivoire;cote d'ivoire|ivorian
Jamaica||jamaican
Japan||japanese
Jordan||jordanian
Kazakhstan||kazakh kazakhstani
Kenya||kenyan
Kiribati||
Kosovo||kosovar kosovan
Kuwait||kuwaiti
Kyrgyzstan||kyrgyz
Laos||lao laotian
Latvia||latvian
Lebanon||lebanese
Lesotho||basotho
Liberia||liberian
Libya||libyan
Liechtenstein||
Lithuania||lithuanian
Luxembourg||
Macau|macao|macanese
Madagascar||malagasy
Malawi||malawian
Malaysia||malaysian malay malays
Maldives||maldivian
Mali||malian
Malta||maltese
Mauritania||mauritanian
Mauritius||mauritian
Mexico||mexican
Micronesia||
Moldova||moldovan
Monaco||
Mongolia||mongolian mongol
Montenegro||montenegrin
Morocco||moroccan
Mozambique||mozambican
Myanmar|burma|burmese rohingya rohingyas
Namibia||namibian
Nauru||
Nepal||nepali nepalese
Netherlands|holland|dutch dutchman
New Zealand||new_zealander kiwi kiwis maori
Nicaragua||nicaraguan
Niger||nigerien
Nigeria||nigerian
North Korea|dprk;democratic people's republic of korea|north_korean
North Macedonia|macedonia|macedonian
Norway||norwegian
Oman||omani
Pakistan||pakistani
Palau||
Palestine||palestinian
Panama||panamanian
Papua New Guinea||
Paraguay||paraguayan
Peru||peruvian
Philippines||filipino filipina philippine
Poland||polish pole poles
Portugal||portuguese
Puerto Rico||puerto_rican
Qatar||qatari
Romania||romanian
Russia|russian federation|russian
Rwanda||rwandan
Samoa||samoan
Saudi Arabia|kingdom of saudi arabia;ksa|saudi
Senegal||senegalese
Serbia||serbian serb serbs
Seychelles||
Sierra Leone||sierra_leonean
Singapore||singaporean
Slovakia||slovak slovakian
Slovenia||slovenian slovene
Solomon Islands||
Somalia||somali
South Africa||south_african
South Korea|republic of korea;rok|south_korean
Korea|korean peninsula|korean
South Sudan||south_sudanese
Spain||spanish spaniard spaniards
Sri Lanka||sri_lankan
Sudan||sudanese
Suriname||surinamese
Sweden||swedish swede swedes
Switzerland||swiss
Syria||syrian
Taiwan||taiwanese
Tajikistan||tajik
Tanzania||tanzanian
Thailand||thai thais
Tibet||tibetan
Togo||togolese
Tonga||tongan
Trinidad and Tobago||trinidadian
Tunisia||tunisian
Turkey|türkiye;turkiye|turkish turk turks
Turkmenistan||turkmen
Tuvalu||
Uganda||ugandan
Ukraine||ukrainian
United Arab Emirates|uae;u.a.e.|emirati
United Kingdom|uk;u.k.;great britain;britain|british briton britons
England||english englishman
Scotland||scottish scot scots
Wales||welsh
Northern Ireland||
United States|us;u.s.;u.s;usa;u.s.a.;united states of america;america|american
Uruguay||uruguayan
Uzbekistan||uzbek
Vanuatu||
Venezuela||venezuelan
Vietnam|viet nam|vietnamese
Western Sahara||sahrawi sahrawis saharawi
Yemen||yemeni
Zambia||zambian
Zimbabwe||zimbabwean
Africa||african
Asia||asian
Europe||european
Latin America||latin_american latino latinos latina hispanic hispanics
North America||north_american
South America||south_american
Central America||central_american
Middle East|mideast|middle_eastern
Southeast Asia||southeast_asian
Caribbean||
West Bank||
Gaza Strip|gaza|gazan gazans
Golan Heights||
Crimea||crimean
Kurdistan||kurdish kurd kurds
Kashmir||kashmiri
Chechnya||chechen
Catalonia||catalan
Quebec||quebecois
Soviet Union|ussr|soviet
Yugoslavia||yugoslav
Greenland||greenlandic greenlander
Arctic||
Antarctica||
Sahel||
Maghreb||
Balkans||balkan
Scandinavia||scandinavian
Sinai||
Darfur||
Donbas|donbass|
Xinjiang||uyghur uyghurs uighur uighurs
Pacific||
Atlantic||
Mediterranean||
`;

/** Capitals and other cities, states and regions often in the news; our own list. */
const CITIES = `abidjan|abu dhabi|abuja|accra|addis ababa|aden|agadir|aleppo|alexandria|algiers|amman|amsterdam|ankara|antananarivo
|ashgabat|asmara|astana|asuncion|asunción|athens|atlanta|auckland|baghdad|baku|bali|bamako|bangalore|bengaluru|bangkok|bangui|barcelona
|basra|beijing|beirut|belfast|belgrade|benghazi|berlin|bern|bishkek|bogota|bogotá|boston|brasilia|brasília|bratislava|brazzaville
|brisbane|brussels|bucharest|budapest|buenos aires|bujumbura|cairo|calgary|california|canberra|cape town|caracas|casablanca
|chennai|chicago|chisinau|cologne|colombo|conakry|copenhagen|dakar|dallas|damascus|dar es salaam|delhi|dhaka|doha|donetsk|dubai
|dublin|durban|dushanbe|edinburgh|florida|frankfurt|freetown|gaborone|gaza city|geneva|glasgow|guangzhou|guatemala city|haifa
|hamburg|hanoi|harare|havana|hebron|helsinki|hiroshima|ho chi minh city|homs|houston|idlib|islamabad|istanbul|jakarta|jeddah|jerusalem
|johannesburg|juba|kabul|kampala|kandahar|karachi|kathmandu|kharkiv|khartoum|kherson|kigali|kingston|kinshasa|kolkata|kuala lumpur
|kuwait city|kyiv|kiev|kyoto|la paz|lagos|lahore|libreville|lilongwe|lima|lisbon|liverpool|ljubljana|london|los angeles|luanda|lusaka
|luxembourg|lviv|lyon|madrid|malé|managua|manama|manchester|manila|maputo|mariupol|marrakech|marseille|mecca|medina|melbourne
|mexico city|miami|milan|minsk|mogadishu|monrovia|montevideo|montreal|moscow|mosul|mumbai|munich|muscat|n'djamena|nairobi
|nagasaki|naples|nassau|new delhi|new york|new york city|niamey|nicosia|nouakchott|odesa|odessa|okinawa|oslo|ottawa|ouagadougou|panama city
|paris|perth|philadelphia|phnom penh|podgorica|port-au-prince|prague|pretoria|pristina|pyongyang|quito|rabat|rafah|ramallah|rangoon
|raqqa|reykjavik|riga|rio de janeiro|riyadh|rome|rotterdam|san francisco|san jose|san josé|san salvador|sana'a|sanaa|santiago|santo domingo
|sao paulo|são paulo|sarajevo|seattle|seoul|sevastopol|shanghai|shenzhen|skopje|sofia|srebrenica|st petersburg|st. petersburg|stockholm
|strasbourg|surabaya|sydney|taipei|tallinn|tashkent|tbilisi|tegucigalpa|tehran|tel aviv|texas|the hague|hague|tijuana|timbuktu|tindouf|tirana|tokyo
|toronto|tripoli|tunis|turin|ulaanbaatar|ulan bator|vancouver|venice|vienna|vientiane|vilnius|vladivostok|warsaw|washington
|washington d.c.|washington dc|wellington|windhoek|wuhan|yangon|yaounde|yerevan|zagreb|zaporizhzhia|zurich|zürich|pennsylvania|ohio|arizona
|michigan|wisconsin|virginia|alaska|hawaii|oregon|ontario|british columbia|alberta|manitoba|yukon|punjab|sindh|kerala|gujarat|bihar|tamil nadu
|uttar pradesh|maharashtra|karnataka|west bengal|hokkaido|sichuan|guangdong|hubei|yunnan|bavaria|queensland|new south wales|tasmania|earth|mars
|gulf|red sea|black sea|persian gulf|mediterranean sea|south china sea|east china sea|indo-pacific|asia-pacific|suez canal|panama canal
|silicon valley|wall street|hollywood|manhattan|brooklyn|kowloon|tahrir square|tiananmen square|temple mount|jammu|oaxaca|chiapas|yucatán
|cordoba|córdoba|medellín|medellin|cali|cusco|patagonia|amazonia|andes|himalayas|siberia|anatolia|mesopotamia|levant`;

interface CountryEntry {
  name: string;
  others: string[];
  demonyms: string[];
}

const entries: CountryEntry[] = COUNTRIES.trim()
  .split('\n')
  .map((line) => {
    const [name = '', others = '', demonyms = ''] = line.split('|');
    return {
      name,
      others: others.split(';').filter(Boolean),
      demonyms: demonyms
        .split(' ')
        .filter(Boolean)
        .map((word) => word.replace('_', ' ')),
    };
  });

/** Lower-case name of a country or region in any form → the form it is joined under. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  entries.flatMap((entry) =>
    [entry.name.toLowerCase(), ...entry.others].map((form) => [form, entry.name] as const),
  ),
);

/** Lower-case places: countries, regions and cities. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set([
  ...COUNTRY_NAMES.keys(),
  ...CITIES.split('|').map((name) => name.trim()),
]);

/** Lower-case demonyms in the singular and the plural. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  entries.flatMap((entry) =>
    entry.demonyms.flatMap((word) => (/(?:s|sh|ese|ch)$/.test(word) ? [word] : [word, `${word}s`])),
  ),
);
