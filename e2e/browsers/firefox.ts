import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { type FirefoxSystem, firefoxSystem } from './firefox-system.ts';
import { QUIET_FIREFOX, QUIET_FIREFOX_ENV } from './quiet.ts';
import { taskSource } from './task-source.ts';
import type { BackgroundTask, LaunchOptions, TestBrowser } from './types.ts';
import { untilClosed } from './until-closed.ts';

/** Firefox draws an extension's address anew in every profile; the tests need to know it. */
const UUID = 'f6a1c2d4-58b7-4e19-9c3a-2d7b6e0f4a15';
const WAIT_MS = 15_000;

const Manifest = v.object({ browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }) });

/** Starts Firefox with the extension, over WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const manifest = v.parse(
    Manifest,
    JSON.parse(await readFile(join(options.extension, 'manifest.json'), 'utf8')),
  );
  const extensionId = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: !options.window,
    defaultViewport: options.window ? null : { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    env: { ...process.env, ...QUIET_FIREFOX_ENV },
    extraPrefsFirefox: {
      ...QUIET_FIREFOX,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
      // The JSON viewer would take the place of the empty page of the extension, see `backgroundPage`.
      'devtools.jsonview.enabled': false,
      'intl.accept_languages': 'en-US',
      ...(options.proxyPort ? proxyPrefs(options.proxyPort) : {}),
    },
  });
  try {
    await browser.installExtension(options.extension);
    return firefoxWith(browser, await firefoxSystem(browser), extensionId);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function proxyPrefs(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    // Requests to the loopback go through the proxy as well.
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function firefoxWith(browser: Browser, system: FirefoxSystem, extensionId: string): TestBrowser {
  const baseUrl = `moz-extension://${UUID}/`;
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension`;
  let backgroundPage: Promise<Page> | null = null;

  async function open(url: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    return page;
  }

  /** puppeteer's `goto` waits for events that never come for these pages, so the document itself is asked. */
  async function openExtensionPage(path: string, background = false): Promise<Page> {
    const page = await browser.newPage({ background });
    const url = baseUrl + path;
    const context: unknown = Reflect.get(page.mainFrame(), '_id');
    await system.send('browsingContext.navigate', { context, url, wait: 'none' });
    const deadline = Date.now() + WAIT_MS;
    const isLoaded = (href: string) => document.readyState === 'complete' && location.href === href;
    // In between, the tab changes its process, and an evaluation may hit the one that goes.
    while (!(await page.evaluate(isLoaded, url).catch(() => false))) {
      if (Date.now() > deadline) throw new Error(`${url} did not load in ${WAIT_MS} ms.`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    if (!background) await page.bringToFront();
    return page;
  }

  async function runInBackground<Args extends unknown[], Result>(
    task: BackgroundTask<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>> {
    // The manifest is a page of the extension that runs nothing by itself.
    backgroundPage ??= openExtensionPage('manifest.json', true);
    const page = await backgroundPage;
    return page.evaluate<[], () => Awaited<Result>>(taskSource(task, args));
  }

  async function tabId(page: Page): Promise<number> {
    await page.bringToFront();
    return runInBackground(async (api) => {
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id === undefined) throw new Error('No tab is in front.');
      return tab.id;
    });
  }

  return {
    name: 'firefox',
    extensionId,
    baseUrl,
    open,
    openExtensionPage: (path) => openExtensionPage(path),
    openPopup: async (page, path = 'popup.html') => {
      const popup = await openExtensionPage(`${path}?tab=${await tabId(page)}`);
      // The popup is a tab here. A real one leaves its page in view, and pages behind a tab are not read.
      await page.bringToFront();
      return popup;
    },
    tabId,
    runInBackground,
    stopBackground: async () => {
      // Firefox would put it off while a request or a port is open; the tests want exactly that moment.
      const options = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
      await system.evaluate(`${extension}.terminateBackground(${options}).then(() => 'stopped')`);
    },
    isBackgroundRunning: async () => (await system.evaluate(`${extension}.backgroundState`)) === 'running',
    dispatchCommand: async (name) => {
      // What the keyboard shortcut itself calls: it wakes the background and grants `activeTab`.
      await system.evaluate(`${extension}.shortcuts.onCommand(${JSON.stringify(name)}), 'dispatched'`);
    },
    close: () => browser.close(),
    untilClosed: () => untilClosed(browser),
  };
}
