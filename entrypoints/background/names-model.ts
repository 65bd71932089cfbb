import { browser } from 'wxt/browser';
import type { Recogniser } from '../../lib/analysis/entities/mention.ts';

/**
 * Loads what names are found by: the model that is shipped with the extension, once for as long as the background lives. Where
 * it can't be read the next article tries anew.
 */
export function namesRecogniser(): () => Promise<Recogniser> {
  let loaded: Promise<Recogniser> | undefined;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

async function load(): Promise<Recogniser> {
  const [{ readModel }, { recogniserOf }, answer] = await Promise.all([
    import('../../lib/analysis/entities/tagger/model-file.ts'),
    import('../../lib/analysis/entities/tagger/recognise.ts'),
    fetch(browser.runtime.getURL('/names.bin')),
  ]);
  return recogniserOf(readModel(new Uint8Array(await answer.arrayBuffer())));
}
