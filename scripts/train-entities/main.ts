// Trains the model that names are found with, and writes it to public/names.bin: minutes on two cores, the same each time.
//   npm run train:entities -- DATA [--out FILE] [--share 0.5] [--without KIND…] [--skip CORPUS…] [--rounds N] [--seeds N]
// DATA is the folder with texts/ and training/ (allowed-files.ts says which files of it are read). --share trains on a part
// of our own annotations, --without leaves out features (words, lists, text, classes): for the learning curve and the
// ablation in docs/QUALITY.md.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { Lexicon } from '../../lib/analysis/entities/tagger/lexicon.ts';
import { buildLexicon } from './build-lexicon.ts';
import { readCorpora } from './corpora.ts';
import { examplesOf } from './examples.ts';
import { isLeftOut, KINDS_OF_FEATURES } from './feature-kinds.ts';
import { learnAveraged } from './learn-averaged.ts';
import { readLists } from './lists.ts';
import { withoutRare } from './rare-features.ts';
import { readWordFacts } from './word-facts.ts';
import { writeModel } from './write-model.ts';

const BITS = 20;
const LEAST_SEEN = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: fileURLToPath(new URL('../../public/names.bin', import.meta.url)) },
    share: { type: 'string', default: '1' },
    without: { type: 'string', multiple: true, default: [] },
    skip: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '16' },
    seeds: { type: 'string', default: '3' },
    dropout: { type: 'string', default: '0.5' },
    least: { type: 'string', default: '1' },
  },
});
const [data] = positionals;
if (data === undefined || values.without.some((kind) => !KINDS_OF_FEATURES.has(kind))) {
  console.error(
    `usage: npm run train:entities -- DATA [--out FILE] [--share 0.5] [--without ${[...KINDS_OF_FEATURES.keys()].join('|')}] [--rounds N] [--seeds N]`,
  );
  process.exit(2);
}
const root = fileURLToPath(new URL('../../', import.meta.url));
const share = Number(values.share);

const tables = buildLexicon(readWordFacts(data, root), readLists(root));
const lexicon = new Lexicon(tables);
console.log(`lexicon: ${tables.words.length} words, ${tables.phrases.length} names in lists`);

const options = { bits: BITS, leavesOut: (kind: number) => isLeftOut(kind, values.without) };
const corpora = readCorpora(data, root, share).filter(({ name }) => !values.skip.includes(name));
const examples = corpora.flatMap(({ name, texts }) => {
  const read = texts.map((text) => examplesOf(text, lexicon, options));
  const sum = (of: 'learnt' | 'lost'): number => read.reduce((total, each) => total + each[of], 0);
  const words = texts.reduce((total, { text }) => total + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  console.log(
    `${name}: ${texts.length} texts, ${words} words, ${sum('learnt')} names, ${sum('lost')} that no tokens spell`,
  );
  return read.flatMap((each) => each.examples);
});
const learnt = learnAveraged(withoutRare(examples, BITS, LEAST_SEEN), {
  bits: BITS,
  rounds: Number(values.rounds),
  seeds: Number(values.seeds),
  dropout: Number(values.dropout),
});
const model = writeModel(tables, learnt, { bits: BITS, least: Number(values.least), most: learnt.most });
writeFileSync(values.out, model);
console.log(
  `${values.out}: ${model.length} bytes, ${gzipSync(model, { level: 9 }).length} gz, sha256 ${createHash('sha256').update(model).digest('hex')}`,
);
