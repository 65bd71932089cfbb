import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import type { Answers, Asks, Protocol } from './protocol.ts';

type Messages = Record<string, (data: unknown) => unknown>;

/** Where a message came from, as the browser tells it. */
export type Sender = Browser.runtime.MessageSender;

export type Handlers<P extends Protocol<P>> = {
  [K in keyof P]: (asked: v.InferOutput<P[K]['asks']>, sender: Sender) => MaybePromise<Answers<P, K>>;
};
type MaybePromise<T> = T | Promise<T>;

/** Sends one message and gives the checked answer. */
export type Send<P extends Protocol<P>> = <K extends keyof P & string>(
  type: K,
  data: Asks<P, K>,
) => Promise<Answers<P, K>>;

/**
 * A way to send the messages of a protocol, to the background or to the reader in one tab.
 * It throws when nobody answers, when the other end threw, or when the answer has not the agreed shape.
 *
 * @param tabId the tab to ask; the background when left out
 */
export function sender<P extends Protocol<P>>(protocol: P, tabId?: number): Send<P> {
  const { sendMessage } = defineExtensionMessaging<Messages>();
  return async (type, data) => {
    // `undefined` does not survive the way between the contexts of an extension; `null` does.
    const answer: unknown = await sendMessage(type, data ?? null, tabId);
    return v.parse(answersOf(protocol, type), answer ?? null);
  };
}

/**
 * Answers the messages of a protocol until the signal is aborted. To be called at once when the
 * background starts: a message that wakes it is dropped when nobody listens by then.
 */
export function answer<P extends Protocol<P>>(
  protocol: P,
  handlers: Handlers<P>,
  signal?: AbortSignal,
): void {
  const { onMessage, removeAllListeners } = defineExtensionMessaging<Messages>();
  for (const type in protocol) {
    const exchange = protocol[type];
    const handler = handlers[type];
    onMessage(type, async ({ data, sender: from }) => {
      const answered: unknown = await handler(v.parse(exchange.asks, data ?? null), from);
      return answered ?? null;
    });
  }
  signal?.addEventListener('abort', () => removeAllListeners(), { once: true });
}

function answersOf<P extends Protocol<P>, K extends keyof P>(protocol: P, type: K): P[K]['answers'] {
  return protocol[type].answers;
}
