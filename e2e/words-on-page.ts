import type { Page } from 'puppeteer-core';
import { eventually } from './reading.ts';

interface Place {
  /** The middle of the first and of the last character, in the page's viewport. */
  from: { x: number; y: number };
  to: { x: number; y: number };
  /** The box of all of them. */
  box: { x: number; y: number; width: number; height: number };
}

/**
 * Where these words stand, scrolled into view: in the page itself, in an open shadow tree, or in a frame of the page's origin.
 * They must stand in one text node.
 */
export async function placeOfWords(page: Page, words: string): Promise<Place> {
  return page.evaluate((wanted) => {
    function find(tree: Document | ShadowRoot): { node: Node; at: number } | null {
      const nodes = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at >= 0 && node.parentElement?.checkVisibility()) return { node, at };
      }
      for (const element of tree.querySelectorAll('*')) {
        const found = element.shadowRoot && find(element.shadowRoot);
        if (found) return found;
      }
      for (const frame of tree.querySelectorAll('iframe')) {
        const found = frame.contentDocument && find(frame.contentDocument);
        if (found) return found;
      }
      return null;
    }
    const found = find(document);
    if (!found) throw new Error(`“${wanted}” is nowhere on the page`);
    const { node, at } = found;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    let [x, y] = [0, 0];
    for (
      let frame = node.ownerDocument?.defaultView?.frameElement;
      frame;
      frame = frame.ownerDocument.defaultView?.frameElement
    ) {
      const { paddingLeft, paddingTop } = getComputedStyle(frame);
      x += frame.getBoundingClientRect().x + frame.clientLeft + Number.parseFloat(paddingLeft);
      y += frame.getBoundingClientRect().y + frame.clientTop + Number.parseFloat(paddingTop);
    }
    const boxOf = (start: number, end: number) => {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      const box = range.getBoundingClientRect();
      return { x: box.x + x, y: box.y + y, width: box.width, height: box.height };
    };
    const first = boxOf(at, at + 1);
    const last = boxOf(at + wanted.length - 1, at + wanted.length);
    return {
      from: { x: first.x + 1, y: first.y + first.height / 2 },
      to: { x: last.x + last.width - 1, y: last.y + last.height / 2 },
      box: boxOf(at, at + wanted.length),
    };
  }, words);
}

/** Selects words with the mouse, wherever they stand; the page must be in front. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await eventually(async () => {
    // A press on what is selected would begin to drag it away.
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const { from, to } = await placeOfWords(page, words);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
    await page.mouse.move(to.x, to.y);
    await page.mouse.up();
    // A popup of Chromium that is just closing takes the first press for itself, and now and then Chromium takes
    // the first press in a shadow tree for one of several clicks and selects the paragraph.
    return page.evaluate((wanted) => {
      const frames = Array.from(document.querySelectorAll('iframe'), (frame) => frame.contentWindow);
      return [window, ...frames].some((view) => view?.getSelection()?.toString() === wanted);
    }, words);
  }, `“${words}” selected`);
}

/** Clicks in the middle of words, wherever they stand. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const { box } = await placeOfWords(page, words);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** What the words look like: pictures of them are equal unless something is painted on them. */
export async function pictureOfWords(page: Page, words: string): Promise<string> {
  const { box } = await placeOfWords(page, words);
  const top = await page.evaluate(() => scrollY);
  // Lines are drawn a little below the letters' boxes.
  const clip = { ...box, y: box.y + top, height: box.height + 5 };
  return page.screenshot({ clip, encoding: 'base64' });
}
