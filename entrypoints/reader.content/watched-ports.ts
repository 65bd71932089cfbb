import { sender } from '../../lib/messages/messenger.ts';
import { backgroundProtocol } from '../../lib/messages/protocol.ts';
import type { WatchingPorts } from '../../lib/reading/watching.ts';
import type { ArticleRecord } from '../../lib/store/types.ts';
import type { CountedName, NamingArticle, WatchedName } from '../../lib/store/watched-types.ts';
import type { NameAsked } from '../../lib/watching/name-hash.ts';
import { repeater } from './ports.ts';

export interface WatchedPorts extends WatchingPorts {
  note(article: ArticleRecord, names: CountedName[]): Promise<void>;
  badge(names: string[]): Promise<void>;
  naming(
    name: Pick<WatchedName, 'type' | 'keys'>,
    except: string[],
    limit: number,
  ): Promise<{ items: NamingArticle[]; total: number }>;
  openArticle(key: string): Promise<void>;
  openLibrary(name: NameAsked): Promise<void>;
}

/** The background as watching names needs it; every message is repeated until it is acknowledged. */
export function watchedPorts(signal: AbortSignal): WatchedPorts {
  const send = sender(backgroundProtocol);
  const repeat = repeater(signal);
  return {
    list: () => repeat(() => send('watched/list', null)),
    put: async (watched) => {
      await repeat(() => send('watched/put', { watched }));
    },
    note: async (article, names) => {
      await repeat(() => send('sightings/note', { article, names }));
    },
    badge: async (names) => {
      await repeat(() => send('badge/show', { names }));
    },
    naming: ({ type, keys }, except, limit) =>
      repeat(() => send('articles/naming', { type, keys, except, limit })),
    // Not repeated: a tab too many is worse than a press too many.
    openArticle: async (key) => {
      await send('article/open', { key });
    },
    openLibrary: async ({ name, type, keys }) => {
      await send('library/open-name', { name, type, keys });
    },
  };
}
