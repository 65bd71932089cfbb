/** Religions, peoples, parties' and movements' people in lower case, beside the demonyms of places.ts; our own list. */
export const GROUPS: ReadonlySet<string> = new Set(
  `arab arabs arabic arabian muslim muslims islamic islamist islamists shia shiite shiites shi'ite shi'ites sunni sunnis christian
  christians catholic catholics protestant protestants evangelical evangelicals orthodox jewish jew jews judaic hindu hindus buddhist
  buddhists sikh sikhs jain jains druze alawite alawites yazidi yazidis yezidi yezidis coptic copt copts mormon mormons
  maronite maronites baha'i bahai zionist zionists democrat democrats democratic republican republicans tory tories conservative
  conservatives liberal liberals labourite socialist socialists communist communists marxist marxists maoist maoists nazi nazis
  fascist fascists western westerner westerners indigenous aboriginal aborigines inuit maya mayan quechua aymara mapuche roma
  romani gypsy berber berbers amazigh tuareg tuaregs hausa igbo yoruba fulani zulu zulus xhosa kikuyu luo tutsi tutsis hutu hutus
  oromo amhara tigrayan tigrayans pashtun pashtuns hazara hazaras punjabi punjabis bengali bengalis tamil tamils sinhalese
  uzbeks tajiks tatar tatars cossack cossacks slavic slav slavs nordic baltic anglo-saxon latin lgbt lgbtq lgbtq+
  houthi houthis kurds lgbti semitic hebrew peronist peronists chavista chavistas bolivarian salafi salafist salafists
  wahhabi jihadist jihadists afro-american african-american african-americans anglican anglicans methodist baptist
  jesuit jesuits sahrawi sahrawis bedouin bedouins hispanic latinx dalit dalits parisian parisians londoner londoners
  leftist taoist shinto lutheran calvinist`
    .split(/\s+/)
    .filter(Boolean)
    .concat(
      'first nation',
      'first nations',
      'native american',
      'native americans',
      'african american',
      'african americans',
    ),
);

/** Before a demonym they make one name with it: "North Korean", "South African". */
export const DEMONYM_PREFIXES: ReadonlySet<string> = new Set(
  `north south east west northern southern eastern western central latin sri costa puerto new saudi british french afro
  middle southeast anglo`
    .split(/\s+/)
    .filter(Boolean),
);

/** Adjective → the noun for one of the people, where it is not the adjective itself. */
export const ADJECTIVES_OF_PEOPLES: ReadonlyMap<string, string> = new Map([
  ['democratic', 'democrat'],
  ['jewish', 'jew'],
  ['arabic', 'arab'],
  ['british', 'briton'],
  ['danish', 'dane'],
  ['finnish', 'finn'],
  ['kurdish', 'kurd'],
  ['polish', 'pole'],
  ['scottish', 'scot'],
  ['spanish', 'spaniard'],
  ['swedish', 'swede'],
  ['turkish', 'turk'],
  ['croatian', 'croat'],
  ['serbian', 'serb'],
  ['coptic', 'copt'],
  ['slavic', 'slav'],
  ['shiite', 'shia'],
  ["shi'ite", 'shia'],
]);
