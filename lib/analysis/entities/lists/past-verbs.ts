/** Past tenses, without those in -ed and those that are also present or nouns ("read", "spring"): they tell that what a date dates is over. */
export const IRREGULAR_PAST: readonly string[] = `
  was were had has been did went came said told made took gave got became began broke brought built bought caught chose drew drank drove
  ate fell felt fought found flew forgot forgave froze grew hung heard held hid hit kept knew laid led left lent lost meant met paid
  proved put rang ran rose sat saw sold sent shook shone shot shut sang sank slept slid spoke spent stood stole stuck struck swore swept
  swam taught thought threw tore understood withdrew woke won wore wrote overthrew undertook underwent
`
  .trim()
  .split(/\s+/);
