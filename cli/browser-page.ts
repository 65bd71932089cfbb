import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { DEBIAN_PACKAGES, findBrowser, onPath } from '../e2e/browsers/find-browser.ts';
import { QUIET_CHROMIUM } from '../e2e/browsers/quiet.ts';

/**
 * What keeps a page from fetching anything: blocked inside the browser, which costs nothing, unlike a request asked about.
 * A sandbox without scripts also keeps it from reloading itself (HTML, "shared declarative refresh steps"), which could get
 * in the way of the next page.
 */
const NOTHING_FETCHED = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-same-origin";
const SLOWEST_LOAD_MS = 30_000;
/** Pages that have no web address of their own are shown under this one, which names no host. */
const NOWHERE = 'https://page.invalid/';

/**
 * Headless Chromium that lays out pages given as HTML at addresses of their own, one after the other in one tab of
 * 1280 × 900. Their scripts do not run and nothing is fetched: not by the page, not by the browser.
 */
export class BrowserPage {
  readonly #browser: Browser;
  readonly #script: string;
  #page: Page | null = null;
  #wanted: { html: string; url: string } | null = null;

  private constructor(browser: Browser, script: string) {
    this.#browser = browser;
    this.#script = script;
  }

  /**
   * Starts Chromium ($BROWSER_PATH, else the first that this machine has).
   *
   * @param script evaluated in every page before what it is asked
   * @throws Error where there is no Chromium
   */
  static async start(script: string): Promise<BrowserPage> {
    const wanted = process.env.BROWSER_PATH;
    const executablePath = wanted ? onPath(wanted) : findBrowser('chromium');
    if (!executablePath) {
      throw new Error(
        `--browser needs Chromium: install the Debian package ${DEBIAN_PACKAGES.chromium}, or set BROWSER_PATH to its program.`,
      );
    }
    const browser = await puppeteer.launch({
      executablePath,
      pipe: true,
      defaultViewport: { width: 1280, height: 900 },
      args: [
        ...QUIET_CHROMIUM,
        // The last --disable-features counts: Chromium would open http addresses as https.
        '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationGuideManifestBroker',
        '--disable-gpu',
        // Whatever gets past the interception finds no network.
        '--proxy-server=127.0.0.1:9',
        // The sandbox refuses to run as root, which containers and CI do.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    return new BrowserPage(browser, script);
  }

  /**
   * Loads a page and evaluates an expression in it.
   *
   * @param url where the page was loaded from
   * @param expression JavaScript; what it gives must be JSON
   * @throws Error where the page cannot be loaded or the expression throws
   */
  async ask(html: string, url: string, expression: string): Promise<unknown> {
    this.#page ??= await this.#open();
    let page = this.#page;
    try {
      try {
        await this.#load(page, html, addressOf(url));
      } catch {
        // What the page before was about to do may have got in between: once more in a tab that knows nothing of it.
        await page.close().catch(() => {});
        this.#page = page = await this.#open();
        await this.#load(page, html, addressOf(url));
      }
      return await page.evaluate(`${this.#script};${expression}`);
    } catch (problem) {
      // A tab that crashed or hangs answers nothing any more; the next page gets a new one.
      this.#page = null;
      await page.close().catch(() => {});
      throw problem;
    }
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  async #open(): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => void this.#answer(page, request).catch(() => {}));
    return page;
  }

  async #load(page: Page, html: string, url: string): Promise<void> {
    // Two addresses that differ in the fragment only would be one document.
    if (withoutFragment(page.url()) === withoutFragment(url)) await page.goto('about:blank');
    this.#wanted = { html, url };
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: SLOWEST_LOAD_MS });
    this.#wanted = null;
  }

  async #answer(page: Page, request: HTTPRequest): Promise<void> {
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) {
      await request.abort('blockedbyclient');
    } else if (this.#wanted === null || documentOf(request.url()) !== documentOf(this.#wanted.url)) {
      // The page, or the one before it, wants to go elsewhere by itself: an answer without content keeps it where it is.
      await request.respond({ status: 204 });
    } else {
      const body = this.#wanted.html;
      this.#wanted = null;
      await request.respond({
        status: 200,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': NOTHING_FETCHED },
        body,
      });
    }
  }
}

function addressOf(url: string): string {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? new URL(url).href : NOWHERE;
}

/** What of an address names the document: Chromium itself turns http into https for sites that it knows to want that. */
function documentOf(url: string): string {
  return withoutFragment(url).replace(/^https?:/, '');
}

function withoutFragment(url: string): string {
  return url.replace(/#.*/s, '');
}
