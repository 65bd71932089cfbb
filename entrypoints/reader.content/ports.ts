import { sender } from '../../lib/messages/messenger.ts';
import { backgroundProtocol } from '../../lib/messages/protocol.ts';
import { untilAcknowledged } from '../../lib/messages/until-acknowledged.ts';
import type { ReadingPorts } from '../../lib/reading/page-reading.ts';
import type { SiteRule } from '../../lib/sites/site-rule.ts';

/**
 * The background as the page needs it. Everything is repeated until it is acknowledged: the background may be
 * stopped at any time, and a write that it did not answer may be lost.
 */
export function backgroundPorts(signal: AbortSignal): ReadingPorts {
  const send = sender(backgroundProtocol);
  const repeat = repeater(signal);
  return {
    analyse: (text, meta) => repeat(() => send('analysis/run', { text, meta })),
    load: (articleKeys) => repeat(() => send('annotations/list', { articleKeys })),
    add: async (annotation, article) => {
      await repeat(() => send('annotations/add', { annotation, article }));
    },
    noteSeen: async (seen) => {
      await repeat(() => send('annotations/found', { seen }));
    },
    tags: () => repeat(() => send('tags/list', null)),
    loadCorrections: () => repeat(() => send('corrections/list', null)),
    putCorrection: async (correction) => {
      await repeat(() => send('corrections/put', { correction }));
    },
    edit: async (id, patch, at) => {
      await repeat(() => send('annotations/edit', { id, patch, at }));
    },
  };
}

/** The reader's rules: kept by the background, as a page has no lock that it shares with others. */
export function rulePorts(signal: AbortSignal): RulePorts {
  const send = sender(backgroundProtocol);
  const repeat = repeater(signal);
  return {
    put: async (rule) => {
      await repeat(() => send('rules/put', { rule }));
    },
    remove: async (id) => {
      await repeat(() => send('rules/remove', { id }));
    },
  };
}

export interface RulePorts {
  put(rule: SiteRule): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Repeats a message until it is acknowledged. Says so in words where the extension is gone. */
export function repeater(signal: AbortSignal) {
  return async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await untilAcknowledged(ask, { isFinal, signal });
    } catch (error) {
      throw isOrphaned(error) ? new Error(ORPHANED, { cause: error }) : error;
    }
  };
}

const ORPHANED = 'Pressmark was updated or removed: copy what you wrote, then reload the page';

/** No further try mends these: the extension is gone, or the highlight is. */
function isFinal(error: unknown): boolean {
  return isOrphaned(error) || (error instanceof Error && error.name === 'RangeError');
}

/** After an update or removal of the extension this script is cut off from it for good. */
function isOrphaned(error: unknown): boolean {
  return error instanceof Error && /context invalidated/i.test(error.message);
}
