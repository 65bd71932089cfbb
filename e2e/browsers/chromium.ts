import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { watchWorker } from './chromium-worker.ts';
import { QUIET_CHROMIUM } from './quiet.ts';
import { taskSource } from './task-source.ts';
import type { BackgroundTask, ExtensionApi, LaunchOptions, TestBrowser } from './types.ts';
import { untilClosed } from './until-closed.ts';

/** Starts Chromium with the extension, over the debugging protocol. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: !options.window,
    defaultViewport: options.window ? null : { width: 1280, height: 900 },
    // Branded Chrome no longer takes --load-extension; Extensions.loadUnpacked works in all, through a pipe only.
    pipe: true,
    enableExtensions: true,
    args: [
      ...QUIET_CHROMIUM,
      // The sandbox refuses to run as root, which containers and CI do.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--lang=en-US',
      // Without this bypass list Chromium would keep requests to the loopback from the proxy.
      ...(options.proxyPort
        ? [`--proxy-server=127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']
        : []),
    ],
  });
  try {
    return await chromiumWith(browser, await browser.installExtension(options.extension));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function chromiumWith(browser: Browser, extensionId: string): Promise<TestBrowser> {
  const baseUrl = `chrome-extension://${extensionId}/`;
  const background = await watchWorker(browser, baseUrl);

  async function open(url: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    return page;
  }

  async function runInBackground<Args extends unknown[], Result>(
    task: BackgroundTask<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return background.evaluate<Awaited<Result>>(taskSource(task, args));
  }

  return {
    name: 'chromium',
    extensionId,
    baseUrl,
    open,
    openExtensionPage: (path) => open(baseUrl + path),
    openPopup: (page, path = 'popup.html') => openPopup(browser, extensionId, page, baseUrl + path),
    tabId: async (page) => {
      await page.bringToFront();
      return runInBackground(frontTabId);
    },
    runInBackground,
    stopBackground: background.stop,
    isBackgroundRunning: async () => background.isRunning(),
    dispatchCommand: async (name) => {
      await runInBackground(dispatchCommand, name);
    },
    close: () => browser.close(),
    untilClosed: () => untilClosed(browser),
  };
}

/** A click on the toolbar button, and the page that it opens. */
async function openPopup(browser: Browser, extensionId: string, page: Page, url: string): Promise<Page> {
  await page.bringToFront();
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error(`Chromium does not know the extension ${extensionId}.`);
  const known = new Set(browser.targets());
  const opened = browser.waitForTarget((target) => !known.has(target) && target.url().startsWith(url));
  await extension.triggerAction(page);
  return (await opened).asPage();
}

async function frontTabId(api: ExtensionApi): Promise<number> {
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) throw new Error('No tab is in front.');
  return tab.id;
}

/** Calls the listeners of `commands.onCommand` as the browser would. */
async function dispatchCommand(api: ExtensionApi, name: string): Promise<void> {
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  // Chromium's own events can be dispatched from inside the extension, which the types leave out.
  const dispatch: unknown = Reflect.get(api.commands.onCommand, 'dispatch');
  if (typeof dispatch !== 'function') throw new Error('commands.onCommand cannot be dispatched here.');
  dispatch.call(api.commands.onCommand, name, tab);
}
