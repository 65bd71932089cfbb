// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { measureBlocks } from './block-measures.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { collectBlocks } from './collect-blocks.ts';

const PARAGRAPH =
  'The ferry to the northern islands will run twice a day from Monday, the harbour office said.';

/** The texts chosen from a body when every block has the same score; the first block is the headline. */
function chosenAt(score: number, body: string): string[] {
  const page = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  const blocks = measureBlocks(collectBlocks(page.body));
  const chosen = chooseBlocks(
    blocks,
    blocks.map(() => score),
    0,
  );
  return blocks.filter((_, at) => chosen[at]).map(({ text }) => text);
}

describe('chooseBlocks', () => {
  it.each([
    ['in a box', '<div class="fact-box"><p>Four ferries, two harbours, ninety minutes.</p></div>'],
    ['in an aside', '<aside><p>Four ferries, two harbours, ninety minutes.</p></aside>'],
    [
      'alone beside a picture',
      '<div><img src="a.jpg"><p>Four ferries, two harbours, ninety minutes.</p></div>',
    ],
    ['in a figure', '<figure><p>Four ferries, two harbours, ninety minutes.</p></figure>'],
    [
      'under a name for what is hidden',
      '<div class="is-hidden"><p>Four ferries, two harbours, ninety minutes.</p></div>',
    ],
    [
      'in an advertisement',
      '<div class="advert"><p>Harbour Tea, strong enough for the night desk.</p></div>',
    ],
    ['asking for something', '<p>Sign up for our newsletter and never miss a ferry again.</p>'],
  ])('asks for more certainty of a block %s', (_, doubtful) => {
    const body = `<h1>More ferries</h1><p>${PARAGRAPH}</p>${doubtful}<p>${PARAGRAPH} It was asked for.</p>`;
    expect(chosenAt(0.8, body)).toHaveLength(2);
    expect(chosenAt(0.95, body)).toHaveLength(3);
  });

  it('does not hold against a paragraph what the whole article is called', () => {
    const body = `<div class="box"><h1>More ferries</h1><p>${PARAGRAPH}</p></div>`;
    expect(chosenAt(0.8, body)).toEqual([PARAGRAPH]);
  });

  it('never takes the headline said again for a part of the body', () => {
    const body = `<h1>More ferries</h1><p>${PARAGRAPH}</p><p><b>More Ferries</b></p>`;
    expect(chosenAt(1, body)).toEqual([PARAGRAPH]);
  });

  it('leaves a long paragraph with a picture in it', () => {
    const long = Array.from({ length: 5 }, () => PARAGRAPH).join(' ');
    expect(chosenAt(0.8, `<h1>More ferries</h1><div><img src="a.jpg"><p>${long}</p></div>`)).toEqual([long]);
  });
});
