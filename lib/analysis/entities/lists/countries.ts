/**
 * Countries and regions, their people's names and other spellings: `name|other names|demonyms`.
 * Written for this project from common knowledge; the first name is the one a reader is shown.
 */
export const COUNTRIES = `
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
