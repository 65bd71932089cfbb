import type { Browser } from 'puppeteer-core';

/** The extension's service worker as the debugging protocol reports it. */
export interface WatchedWorker {
  isRunning(): boolean;
  /** Resolves once it has stopped. */
  stop(): Promise<void>;
  /** Runs an expression in it, starting it if need be, and gives its JSON value. */
  evaluate<Result>(expression: string): Promise<Result>;
}

const WAIT_MS = 10_000;

/** Watches the worker from the browser's first page, which stays open: the protocol has it on pages only. */
export async function watchWorker(browser: Browser, baseUrl: string): Promise<WatchedWorker> {
  const [page = await browser.newPage()] = await browser.pages();
  const protocol = await page.createCDPSession();
  const running = new Set<string>();
  let changed = () => {};

  protocol.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL, runningStatus } of versions) {
      if (!scriptURL.startsWith(baseUrl)) continue;
      if (runningStatus === 'running') running.add(versionId);
      else running.delete(versionId);
    }
    changed();
  });
  await protocol.send('ServiceWorker.enable');

  const isRunning = () => running.size > 0;
  const until = (wanted: boolean) =>
    new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () =>
          reject(new Error(`The service worker was not ${wanted ? 'started' : 'stopped'} in ${WAIT_MS} ms.`)),
        WAIT_MS,
      );
      changed = () => {
        if (isRunning() !== wanted) return;
        clearTimeout(timer);
        changed = () => {};
        resolve();
      };
      changed();
    });

  const start = async () => {
    if (isRunning()) return;
    await protocol.send('ServiceWorker.startWorker', { scopeURL: baseUrl });
    await until(true);
  };

  return {
    isRunning,
    evaluate: async (expression) => {
      await start();
      return evaluateInWorker(browser, baseUrl, expression);
    },
    stop: async () => {
      await protocol.send('ServiceWorker.stopAllWorkers');
      await until(false);
    },
  };
}

/**
 * With a session of its own: a worker that puppeteer's `target.worker()` has looked into hangs on its next start,
 * waiting for a debugger, because Chromium gives it the same target again.
 */
async function evaluateInWorker<Result>(
  browser: Browser,
  baseUrl: string,
  expression: string,
): Promise<Result> {
  const session = await browser.target().createCDPSession();
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(baseUrl));
    if (!target) throw new Error("The extension's service worker is not among the targets.");
    const { sessionId } = await session.send('Target.attachToTarget', {
      targetId: target.targetId,
      flatten: true,
    });
    const worker = session.connection()?.session(sessionId);
    if (!worker) throw new Error("The extension's service worker cannot be reached.");
    const evaluation = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await worker.send('Runtime.evaluate', evaluation);
    await session.send('Target.detachFromTarget', { sessionId });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}
