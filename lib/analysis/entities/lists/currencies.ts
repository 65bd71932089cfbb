const words = (lines: string): readonly string[] => lines.trim().split(/\s+/);

/** Units as written after an amount, in the singular and in lower case; most take a plural s and may be capitalised. */
export const CURRENCY_UNITS = words(`
  dollar cent euro pound penny pence yuan renminbi yen ruble rouble kopeck rupee paisa paise rupiah ringgit baht kyat riel peso centavo
  reais naira kobo shilling shekel dinar dirham riyal rial lira lire hryvnia hryvna franc centime krona kronor krone kroner króna zloty
  forint koruna denar taka birr nakfa cedi pesewa kwacha metical dalasi ariary ouguiya lempira quetzal córdoba colón colones balboa
  guarani guaraní boliviano bolivar bolívar gourde dram lari manat tenge somoni tögrög tugrik afghani rufiyaa ngultrum pataca paʻanga
  bitcoin
`);

/** Units that are money in lower case only: capitalised they are rather a name or a title. */
export const LOWER_CASE_UNITS = words(`
  quid sen dong kip rand fils leu lei lev leva lek pula leone sol soles som vatu tala kina
`);

/** ISO 4217, without those that are English words in capitals (ALL, TOP, TRY), and the two that papers write instead (RMB, NTD). */
export const CURRENCY_CODES = words(`
  AED AFN AMD AOA ARS AUD AZN BAM BDT BGN BHD BIF BND BOB BRL BTC BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CZK DKK DOP DZD EGP ERN ETB
  EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KRW KWD KZT LAK LBP LKR LRD LSL LYD MAD
  MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NTD NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RMB RON RSD RUB RWF
  SAR SBD SCR SDG SEK SGD SLE SOS SRD SSP SYP SZL THB TJS TMT TND TTD TWD TZS UAH UGX USD USDT UYU UZS VES VND VUV XAF XOF YER ZAR ZMW ZWL
`);

/** Codes that also number something else ("COP 27", "SDG 15"): before a figure they count only where it is a large one. */
export const AMBIGUOUS_CODES: ReadonlySet<string> = new Set(
  words('AMD BAM COP CUP GEL LAK MAD MOP NIO PEN RON RSD SDG SOS'),
);

/** What stands before an amount in the papers of a country: "Rs 500", "Dh1,200", "LE 3 billion". */
export const LOCAL_SIGNS = words(`
  Rs Tk Dh Dhs DH QR KD BD SR RM Rp Php LE KSh Ksh Sh TSh Tsh USh Ush Shs GH Bs Kz Kč zł kr Ft CFA FCFA
`);
