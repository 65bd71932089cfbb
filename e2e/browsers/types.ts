import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** The extension's `browser.*`, as a task in the background gets it. */
export type ExtensionApi = typeof browser;
export type BackgroundTask<Args extends unknown[], Result> = (api: ExtensionApi, ...args: Args) => Result;

export interface LaunchOptions {
  /** The folder of the unpacked extension. */
  extension: string;
  /** The browser's program. */
  executable: string;
  /** The port of the proxy on the loopback that gets every request; without it the browser's own network. */
  proxyPort?: number;
  /** A window for a person, instead of none. */
  window?: boolean;
}

/** A real browser with the extension installed, in a profile of its own that goes with it. */
export interface TestBrowser {
  readonly name: BrowserName;
  readonly extensionId: string;
  /** `chrome-extension://…/` or `moz-extension://…/` */
  readonly baseUrl: string;
  /** A new tab in front, loaded. */
  open(url: string): Promise<Page>;
  /**
   * A page of the extension (`library.html`) in a new tab in front, loaded. In Firefox puppeteer hears nothing of
   * the navigations of such a page: `page.url()`, `goto`, `reload` and `waitForNavigation` don't work there;
   * everything on the document does (`evaluate`, selectors, mouse, keyboard).
   */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * The popup for the tab of `page`. Chromium opens the real one by a click on the toolbar button, which grants
   * `activeTab` too. Firefox shows its document in a tab of its own and tells it the tab by `?tab=ID`, because
   * no protocol reaches into its panel.
   */
  openPopup(page: Page, path?: string): Promise<Page>;
  /** The id that `browser.tabs` knows the tab of `page` by. */
  tabId(page: Page): Promise<number>;
  /**
   * Runs a self-contained function with the extension's rights on JSON arguments and gives its JSON result.
   * Chromium: in the service worker, which is started if need be. Firefox: in an empty page of the extension,
   * with the same `browser.*` and the same storage but none of the background's variables.
   */
  runInBackground<Args extends unknown[], Result>(
    run: BackgroundTask<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Ends the service worker or event page at once, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** The keyboard command, for the tab in front; key presses over the protocols don't fire commands. */
  dispatchCommand(name: string): Promise<void>;
  close(): Promise<void>;
  /** Resolves once the browser is gone, by `close` or by the person at its window. */
  untilClosed(): Promise<void>;
}
