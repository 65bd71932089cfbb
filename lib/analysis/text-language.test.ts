import { describe, expect, it } from 'vitest';
import { settledLanguage } from './text-language.ts';

const TEXTS = {
  en: 'The board met on Monday and said that it will rebuild the quay by the end of the year, if the weather allows it. ',
  de: 'Der Rat hat am Montag beschlossen, dass die Mauer am Hafen bis zum Ende des Jahres neu gebaut wird, und zwar mit dem Geld, das für die Straße nicht gebraucht wurde. ',
  fr: 'Le conseil a décidé lundi que le quai sera reconstruit avant la fin de l’année, et que les pêcheurs ne seront pas oubliés dans le plan qui est prêt. ',
  es: 'La junta decidió el lunes que el muelle será reconstruido antes de que termine el año, y los pescadores no creen que se cumpla lo que dijo el alcalde. ',
  it: 'Il consiglio ha deciso lunedì che il molo sarà ricostruito prima della fine dell’anno, e i pescatori non credono che sia possibile con il denaro che c’è. ',
  pt: 'O conselho decidiu na segunda-feira que o cais será reconstruído antes do fim do ano, e os pescadores não acreditam que isso seja feito com o dinheiro que há. ',
  nl: 'De raad heeft maandag besloten dat de kade voor het einde van het jaar wordt herbouwd, en de vissers geloven niet dat het geld daar voor genoeg is. ',
  sv: 'Rådet beslutade i måndags att kajen ska byggas om innan året är slut, och fiskarna tror inte att pengarna räcker till det som har lovats. ',
  pl: 'Rada postanowiła w poniedziałek, że nabrzeże zostanie odbudowane do końca roku, ale rybacy nie wierzą, że to się uda i że pieniądze są na to przeznaczone. ',
  tr: 'Meclis pazartesi günü rıhtımın yıl sonuna kadar yeniden yapılması için karar aldı ve balıkçılar bu paranın çok az olduğunu, daha fazla para için bir plan istediklerini dedi. ',
  ru: 'Совет решил в понедельник, что набережная будет построена заново до конца года, но рыбаки не верят, что денег хватит. ',
  uk: 'Рада вирішила в понеділок, що набережна буде збудована наново до кінця року, але рибалки не вірять, що грошей вистачить. ',
  ja: '市議会は月曜日、年末までに岸壁を再建することを決めた。漁師たちは予算が足りるとは考えていない。',
  ar: 'قرر المجلس يوم الاثنين إعادة بناء الرصيف قبل نهاية العام، لكن الصيادين لا يصدقون أن المال يكفي لذلك. ',
} as const;

const long = (language: keyof typeof TEXTS) => TEXTS[language].repeat(6);

describe('the language of an article', () => {
  it.each(Object.keys(TEXTS))('is told by the text where the page says nothing: %s', (language) => {
    const text =
      Object.entries(TEXTS)
        .find(([name]) => name === language)?.[1]
        .repeat(6) ?? '';
    expect(settledLanguage(text, null)).toBe(language);
  });

  it('is what the page says, region and all, where the text does not contradict it', () => {
    expect(settledLanguage(long('en'), 'en-GB')).toBe('en-GB');
    expect(settledLanguage(long('de'), 'de-AT')).toBe('de-AT');
    expect(settledLanguage(long('ru'), 'bg')).toBe('bg');
    expect(settledLanguage(long('sv'), 'nb')).toBe('nb');
  });

  it('is the text’s where the page says another', () => {
    expect(settledLanguage(long('es'), 'en')).toBe('es');
    expect(settledLanguage(long('en'), 'fr-FR')).toBe('en');
    expect(settledLanguage(long('ja'), 'en-US')).toBe('ja');
  });

  it('is unknown where the page says English and the text is in no language known here', () => {
    const wordless =
      'Kumbe zaidi wavuvi walikataa pendekezo hilo kwamba bandari ijengwe upya mwaka ujao. '.repeat(6);
    expect(settledLanguage(wordless, 'en')).toBe('und');
    expect(settledLanguage(wordless, 'sw')).toBe('sw');
    expect(settledLanguage(wordless, null)).toBeNull();
  });

  it('is what the page says where there is too little text, and English with foreign names is English', () => {
    expect(settledLanguage('Hola.', 'en')).toBe('en');
    expect(settledLanguage('', null)).toBeNull();
    expect(settledLanguage(`${long('en')} Он сказал: «Да».`, 'en')).toBe('en');
  });
});
