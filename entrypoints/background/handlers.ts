import type { Handlers, Sender } from '../../lib/messages/messenger.ts';
import type { backgroundProtocol } from '../../lib/messages/protocol.ts';
import { publishCorrections, publishRevision } from '../../lib/messages/revision.ts';
import { publishWatchedRevision } from '../../lib/messages/watched-revision.ts';
import { putRule, removeRule } from '../../lib/settings/readers-rules.ts';
import {
  addAnnotation,
  annotationsOf,
  editAnnotation,
  noteFindings,
  tagsInUse,
} from '../../lib/store/annotations.ts';
import { nameCorrections, putCorrection } from '../../lib/store/corrections.ts';
import { withDatabase } from '../../lib/store/database.ts';
import { mergeStaged, stagePart } from '../../lib/store/staged-import.ts';
import { namesRecogniser } from './names-model.ts';
import { openPassage, wantedPassage } from './passage.ts';
import { insertStyle, type ReaderStarter } from './reader.ts';
import { mayBeNoted, watchedHandlers } from './watched-handlers.ts';

/** What the background does at each message. */
export function handlersWith(readers: ReaderStarter): Handlers<typeof backgroundProtocol> {
  const recogniser = namesRecogniser();
  return {
    'scout/found': async (_, sender) => {
      await readers.start(tabOf(sender));
      return null;
    },
    'reader/start': ({ tabId }) => readers.start(tabId),
    'reader/style-frames': async (_, sender) => {
      await insertStyle({ tabId: tabOf(sender), allFrames: true });
      return null;
    },
    'analysis/run': async ({ text, meta }) => {
      // Loaded only when an article is there to read: it would make every wake of the worker five times as slow.
      const [{ analyze }, recognise] = await Promise.all([
        import('../../lib/analysis/analyze.ts'),
        recogniser(),
      ]);
      return analyze(text, meta, recognise);
    },
    'annotations/list': ({ articleKeys }) => withDatabase((database) => annotationsOf(database, articleKeys)),
    'annotations/add': async ({ annotation, article }) => {
      await publishRevision(await withDatabase((database) => addAnnotation(database, annotation, article)));
      return null;
    },
    'annotations/edit': async ({ id, patch, at }) => {
      await publishRevision(await withDatabase((database) => editAnnotation(database, id, patch, at)));
      return null;
    },
    'annotations/found': async ({ seen }, sender) => {
      if (mayBeNoted(sender)) await withDatabase((database) => noteFindings(database, seen));
      return null;
    },
    'corrections/list': () => withDatabase(nameCorrections),
    'corrections/put': async ({ correction }) => {
      if (await withDatabase((database) => putCorrection(database, correction))) await publishCorrections();
      return null;
    },
    'rules/put': async ({ rule }) => {
      await putRule(rule);
      return null;
    },
    'rules/remove': async ({ id }) => {
      await removeRule(id);
      return null;
    },
    'tags/list': () => withDatabase(tagsInUse),
    'backup/stage': async (part) => {
      await withDatabase((database) => stagePart(database, part));
      return null;
    },
    'backup/merge': async ({ importId, parts }) => {
      const { articleKeys, hasCorrections, watched, ...counts } = await withDatabase((database) =>
        mergeStaged(database, importId, parts),
      );
      await publishRevision(articleKeys);
      if (hasCorrections) await publishCorrections();
      if (watched > 0) await publishWatchedRevision();
      return counts;
    },
    'passage/open': async ({ id }) => {
      await openPassage(id);
      return null;
    },
    'passage/wanted': (_, sender) => wantedPassage(tabOf(sender)),
    ...watchedHandlers,
  };
}

function tabOf(sender: Sender): number {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new TypeError('This message must come from a tab');
  return tabId;
}
