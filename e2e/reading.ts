import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { TestBrowser } from './browsers.ts';

/**
 * After how many ms what is waited for counts as never coming. Far longer than anything takes, for a machine that
 * does other things too must not fail a test; how fast things are is measured in bench/.
 */
const PATIENCE = 30_000;

export const LAYERS = ['person', 'organisation', 'place', 'group', 'claim', 'claim-unsure'] as const;
type Layer =
  | (typeof LAYERS)[number]
  | 'watched'
  | 'yellow'
  | 'green'
  | 'blue'
  | 'pink'
  | 'purple'
  | 'changed'
  | 'active';

/** Lets Pressmark run on every site, as the reader may choose on the welcome page. */
export async function runEverywhere(browser: TestBrowser): Promise<void> {
  await browser.runInBackground(async (api) => {
    const marks = { person: true, organisation: true, place: true, group: true, claim: true };
    await api.storage.local.set({ settings: { mode: 'all', sites: [], exceptions: [], marks } });
    while ((await api.scripting.getRegisteredContentScripts()).length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

/**
 * Waits for the welcome page that opens after the installation. It comes to the front when it does, and a popup
 * opened in that moment would be the popup of the welcome page. Chromium: Firefox's popup is told its tab.
 */
export async function welcomed(browser: TestBrowser): Promise<void> {
  const isOpen = () =>
    browser.runInBackground(async (api) => {
      const welcome = api.runtime.getURL('/welcome.html');
      return (await api.tabs.query({})).some(({ url }) => url?.startsWith(welcome));
    });
  await eventually(isOpen, 'the welcome page');
}

/** The words painted in a layer, as the page itself (or a frame of it) can see them. */
export async function painted(page: Page | Frame, layer: Layer): Promise<string[]> {
  return page.evaluate((name) => {
    const highlight = CSS.highlights.get(`pressmark-${name}`);
    return [...(highlight ?? [])].map((painted) => {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      return range.toString().replace(/\s+/g, ' ');
    });
  }, layer);
}

/** Waits until a layer holds these words. */
export async function waitForPainted(page: Page | Frame, layer: Layer, words: string): Promise<void> {
  await eventually(
    async () => (await painted(page, layer)).join('|').includes(words),
    `${words} in ${layer}`,
  );
}

/** Opens a page and waits until its articles are marked. */
export async function openMarked(browser: TestBrowser, url: string): Promise<Page> {
  const page = await browser.open(url);
  await eventually(async () => (await painted(page, 'person')).length > 0, `marks on ${url}`);
  return page;
}

/** Clicks in the middle of the first painted passage with these words. */
export async function clickMark(page: Page, layer: Layer, words: string): Promise<void> {
  const place = await page.evaluate(
    (name, wanted) => {
      for (const painted of CSS.highlights.get(`pressmark-${name}`) ?? []) {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        if (!range.toString().replace(/\s+/g, ' ').includes(wanted)) continue;
        painted.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      throw new Error(`“${wanted}” is not painted as ${name}`);
    },
    layer,
    words,
  );
  await page.mouse.click(place.x, place.y);
}

/**
 * An element of ours over the page, by CSS selector, as soon as it is there. Asked for again and again:
 * puppeteer's `waitForSelector` listens for changes of the document and hears none inside a shadow root.
 */
export async function inOverlay(page: Page, selector: string): Promise<ElementHandle<Element>> {
  let found: ElementHandle<Element> | null = null;
  await eventually(async () => {
    found = await page.$(`pressmark-ui >>> ${selector}`);
    return found !== null;
  }, `${selector} over the page`);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** Clicks an element of ours over the page. */
export async function clickInOverlay(page: Page, selector: string): Promise<void> {
  await (await inOverlay(page, selector)).click();
}

/** All text of ours over the page, what stands in fields included. */
export async function overlayText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.querySelector('pressmark-ui')?.shadowRoot;
    const fields = [...(root?.querySelectorAll('textarea, input') ?? [])].map((field) =>
      field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : '',
    );
    return [root?.textContent ?? '', ...fields].join('\n');
  });
}

/** Waits until the text of a page of the extension holds these words, or no longer does. */
export async function waitForText(page: Page, words: string, { gone = false } = {}): Promise<void> {
  await eventually(
    async () => {
      // A page that is just being loaded has no document to ask.
      const text = await page.evaluate(() => document.body.innerText).catch(() => null);
      return text !== null && text.includes(words) !== gone;
    },
    `“${words}” ${gone ? 'gone' : 'there'}`,
  );
}

/** Waits until nothing moves or fades any more, in the page and in what we show over it. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const shadow = document.querySelector('pressmark-ui')?.shadowRoot;
    const running = [...document.getAnimations(), ...(shadow?.getAnimations() ?? [])];
    await Promise.all(running.map(({ finished }) => finished));
  });
}

/** Clicks the button (or tab, or switch) of a page by its name. */
export async function press(page: Page, name: string): Promise<void> {
  const found = await page.evaluateHandle((wanted): Element => {
    const buttons = [...document.querySelectorAll('button, [role="tab"], [role="switch"], label, a')];
    const nameOf = (button: Element) =>
      (button.getAttribute('aria-label') ?? button.textContent ?? '').replace(/\s+/g, ' ').trim();
    const button =
      buttons.find((each) => nameOf(each) === wanted) ??
      buttons.find((each) => nameOf(each).startsWith(wanted));
    if (!button) throw new Error(`There is no button “${wanted}”`);
    return button;
  }, name);
  await found.click();
}

/** Asks again until it is so. Tests wait for what they expect and not for a time. */
export async function eventually(isSo: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    if (await isSo()) return;
    if (performance.now() > end) throw new Error(`Never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
