/** Capitals and other cities, states and regions often in the news; our own list. */
export const CITIES = `abidjan|abu dhabi|abuja|accra|addis ababa|aden|agadir|aleppo|alexandria|algiers|amman|amsterdam|ankara|antananarivo
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
