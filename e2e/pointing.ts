import type { Page } from 'puppeteer-core';
import { articleHtml, pageHtml, story } from './made-pages.ts';
import { eventually, inOverlay, overlayText, painted } from './reading.ts';
import type { Session } from './session.ts';

/** A list of short lines, which nothing takes for an article. */
export const timeline = (id: number, person: string) => `
  <div id="post-${id}" class="css-1q2w3e timeline-list"><h2>Night at the pumps</h2><ul>
  ${['The water rose', 'The doors held', 'Lamps went out', 'Boats came in'].map((what, at) => `<li>${what}, ${person} said at ${at + 1}.</li>`).join('')}
  </ul></div>`;
const listPage = (id: number, person: string) =>
  pageHtml(
    `<p><a id="trap" href="/left.html">Back to the list of all nights</a></p>${timeline(id, person)}`,
  ).replace('content="article"', 'content="website"');

/** An article with a paragraph in the middle that praises the paper’s own letter. */
const plugged = (person: string, writer: string) => {
  const { paragraphs, ...rest } = story(person, 1);
  const plug = `<div class="letter-plug"><p>Our letter tells you every Friday what moves the harbour, and ${writer} said that nobody on the quay goes without it.</p></div>`;
  return pageHtml(
    articleHtml({ ...rest, paragraphs }).replace('</p>\n<p>The plan', `</p>\n${plug}\n<p>The plan`),
  );
};

/** Puts pages on the made sites of which the finder misses something or takes too much. */
export function putMisreadPages(session: Session): void {
  session.server.put('news.example', '/night.html', listPage(48_213, 'Ana Ruiz'));
  session.server.put('news.example', '/next-night.html', listPage(48_990, 'Tom Okafor'));
  session.server.put('news.example', '/plugged.html', plugged('Tom Okafor', 'Bea Castell'));
  session.server.put('news.example', '/plugged-next.html', plugged('Mira Lund', 'Bea Castell'));
  session.server.put('other.example', '/plugged.html', plugged('Tom Okafor', 'Bea Castell'));
}

/** The persons marked on a page. */
export async function people(page: Page): Promise<string> {
  return (await painted(page, 'person')).join('|');
}

/** The rules as they are kept. */
export function keptRules({ browser }: Session): Promise<unknown[]> {
  return browser.runInBackground(async (api) => {
    const { readersRules } = await api.storage.local.get('readersRules');
    return Array.isArray(readersRules) ? readersRules : [];
  });
}

/** Waits until these words stand in what is shown over the page. */
export async function waitForOverlay(page: Page, words: string): Promise<void> {
  await eventually(async () => (await overlayText(page)).includes(words), `“${words}” over the page`);
}

/** Waits until a person is marked no longer, by no form of the name. */
export async function waitForGone(page: Page, person: string): Promise<void> {
  await eventually(async () => !(await people(page)).includes(person), `${person} no longer marked`);
}

/** Begins to point, as the popup does. */
export async function startPointing(
  session: Session,
  page: Page,
  command: 'rule-article' | 'rule-not',
): Promise<void> {
  await page.bringToFront();
  await session.browser.dispatchCommand(command);
  await inOverlay(page, '.pm-pointing');
  // The keys go to the panel once it has been drawn.
  await eventually(
    () =>
      page.evaluate(
        () =>
          document
            .querySelector('pressmark-ui')
            ?.shadowRoot?.activeElement?.className.includes('pm-pointing') ?? false,
      ),
    'the keyboard in the panel',
  );
}

/** Puts the pointer over the middle of an element. */
export async function pointAt(page: Page, selector: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return box ? { x: box.left + Math.min(80, box.width / 2), y: box.top + box.height / 2 } : null;
  }, selector);
  if (!place) throw new Error(`${selector} is not on the page`);
  await page.mouse.move(place.x, place.y);
}

export async function clickOn(page: Page, selector: string): Promise<void> {
  await pointAt(page, selector);
  await page.mouse.down();
  await page.mouse.up();
}

export async function pressInOverlay(page: Page, words: string): Promise<void> {
  const button = await page.evaluateHandle((wanted) => {
    const root = document.querySelector('pressmark-ui')?.shadowRoot;
    const found = [...(root?.querySelectorAll('button, label') ?? [])].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent)?.trim() === wanted,
    );
    if (!found) throw new Error(`There is no “${wanted}” over the page`);
    return found;
  }, words);
  await button.click();
}
