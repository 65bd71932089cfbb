/**
 * Small news pages made for one test each. All sentences are our own; names differ by story, so that a test can
 * tell which article is marked.
 */
export interface Story {
  title: string;
  person: string;
  /** The paragraphs, each with the person's name. */
  paragraphs: string[];
}

const TOPICS = [
  ['the ferry line', 'the island of Marren'],
  ['the grain store', 'the town of Ostrel'],
  ['the tram works', 'the city of Vantor'],
  ['the reservoir', 'the valley of Quilla'],
] as const;

/** A story about one of four topics, told of this person. */
export function story(person: string, topic: 0 | 1 | 2 | 3): Story {
  const [thing, place] = TOPICS[topic];
  return {
    title: `${person} Promises Repairs to ${thing.replace('the ', '').replace(/^\w/, (c) => c.toUpperCase())}`,
    person,
    paragraphs: [
      `Repairs to ${thing} will begin before the winter, ${person} said on Tuesday, after a night of talks with the crews who keep it running and the families who live beside it in ${place}.`,
      `“We have waited long enough, and so have the people who depend on it,” ${person} told reporters in front of the gates, where some two hundred workers had gathered in the rain with lamps and banners.`,
      `The plan sets money aside for new pumps, for two sheds and for the road that leads down to the water. ${person} added that the first of the machines had been ordered in spring and would arrive within weeks.`,
      `Not everybody was convinced. Shopkeepers along the road said that they had heard such promises in other years, and that the sheds which were built then had been empty ever since the doors were hung.`,
      `Work is to be finished within eighteen months. Until then, ${person} said, a service by bus and by boat would carry people, post and bread, and nobody would pay more for it than they do today.`,
    ],
  };
}

/** The article of a story, as a news site would write it. */
export function articleHtml({ title, paragraphs }: Story): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<article class="story"><h1>${title}</h1><p class="byline">By Lena Orth</p><div class="body">${body}</div></article>`;
}

/**
 * A whole page.
 *
 * @param main what stands in its main part
 * @param script run when the page is loaded
 */
export function pageHtml(main: string, { script = '', title = 'The Daily Reed' } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Daily Reed"></head>
<body><header><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/money">Money</a></nav></header>
<main id="main">${main}</main>
<footer><p>The Daily Reed is made for tests.</p></footer>
<script>${script}</script></body></html>`;
}
