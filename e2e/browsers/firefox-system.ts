import type { Browser } from 'puppeteer-core';

/** Commands that puppeteer does not have, sent over its own WebDriver BiDi connection. */
export interface FirefoxSystem {
  send(method: string, params: object): Promise<unknown>;
  /**
   * Runs an expression with the rights of the browser itself (--remote-allow-system-access) and gives its value,
   * which must be a string.
   */
  evaluate(expression: string): Promise<string>;
}

/** @throws Error where puppeteer no longer keeps its connection where it does in version 24 */
export async function firefoxSystem(browser: Browser): Promise<FirefoxSystem> {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isConnection(connection)) throw new Error('puppeteer hands out no WebDriver BiDi connection.');
  const send = async (method: string, params: object) => at(await connection.send(method, params), 'result');

  const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = at(at(at(tree, 'contexts'), '0'), 'context');

  return {
    send,
    evaluate: async (expression) => {
      const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
      const value = at(at(answer, 'result'), 'value');
      if (typeof value !== 'string')
        throw new Error(`Firefox answered ${JSON.stringify(answer)} to ${expression}`);
      return value;
    },
  };
}

interface Connection {
  send(method: string, params: object): Promise<unknown>;
}

function isConnection(value: unknown): value is Connection {
  return typeof at(value, 'send') === 'function';
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
