import { ALLOWED_DATA, ALLOWED_FOLDERS, readData, readFolder } from './allowed-files.ts';
import { readBracketed } from './bracketed.ts';
import { readColumns } from './columns.ts';
import type { TrainingText } from './document.ts';
import { withHyphensApart } from './set-apart.ts';
import { readStandOff } from './stand-off.ts';

/** Texts of one source. */
export interface Corpus {
  name: string;
  texts: TrainingText[];
}

/**
 * All texts that the model learns from. Ours come a second time with their hyphens set apart, as some feeds print them.
 *
 * @param data the folder of development data
 * @param root this project's folder
 * @param share of our own annotations, for a learning curve
 */
export function readCorpora(data: string, root: string, share = 1): Corpus[] {
  const lines = readData(data, ALLOWED_DATA.voa).split('\n');
  const voa = part(
    readFolder(root, ALLOWED_FOLDERS.annotations).flatMap(({ name, text }) =>
      readStandOff(text, name, lines),
    ),
    share,
  );
  const own = part(
    readFolder(root, ALLOWED_FOLDERS.articles).map(({ name, text }) => readBracketed(text, name)),
    share,
  );
  const apart = (texts: readonly TrainingText[]): TrainingText[] =>
    texts.flatMap((text) => withHyphensApart(text) ?? []);
  return [
    { name: 'VOA', texts: voa },
    { name: 'VOA, hyphens apart', texts: apart(voa) },
    { name: 'own articles', texts: own },
    { name: 'own articles, hyphens apart', texts: apart(own) },
    ...(['politics', 'wikigold'] as const).map((name) => ({
      name,
      texts: readColumns(readData(data, ALLOWED_DATA[name])),
    })),
  ];
}

/** A share of the texts, from all over them. */
function part(texts: readonly TrainingText[], share: number): TrainingText[] {
  return texts.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share));
}
