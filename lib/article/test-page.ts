// What the tests of this room build their pages from. All sentences are made up.

const SENTENCES = [
  'The old ferry left the harbour at noon with two hundred people on board.',
  'Nobody had expected the council to vote before the summer, least of all the fishermen.',
  '“We will mend the pier ourselves,” said the harbour master, Ida Lunt, who has worked there for thirty years.',
  'The repairs, which began in March, have cost more than the town had set aside.',
  'A second crossing is planned for the autumn, if the weather allows it.',
  'Shopkeepers along the quay complained that visitors now drive round the bay instead.',
];

/** `count` paragraphs of prose, each different; `seed` makes those of two articles differ. */
export function paragraphs(count: number, seed = ''): string {
  return Array.from({ length: count }, (_, at) => {
    const [first, second, third] = [0, 1, 2].map((step) => SENTENCES[(at + step * 2) % SENTENCES.length]);
    return `<p>${seed} ${first} ${second} ${third} That was report number ${at + 1}.</p>`;
  }).join('\n');
}

/** A page around `main`, with the navigation, rail and footer that news sites have. */
export function newsPage(main: string, head = ''): string {
  const links = (from: number, count: number): string =>
    Array.from(
      { length: count },
      (_, at) => `<li><a href="/s/${from + at}">Story of the day number ${from + at}</a></li>`,
    ).join('');
  return `<html lang="en"><head>${head}</head><body>
    <header><nav><ul>${links(0, 8)}</ul></nav></header>
    <main>${main}</main>
    <aside class="sidebar"><h3>Most read</h3><ul>${links(10, 6)}</ul></aside>
    <footer><p>© The Harbour Post. All rights reserved. Reproduction is not allowed without leave.</p><ul>${links(20, 6)}</ul></footer>
  </body></html>`;
}
