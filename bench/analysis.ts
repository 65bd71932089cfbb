import { analyze } from '../lib/analysis/analyze.ts';
import { findEntities } from '../lib/analysis/entities/find-entities.ts';
import { textOfWords, wordCount } from './bundled-text.ts';
import { cpuTime } from './cpu-time.ts';
import type { Figure } from './figure.ts';

/** What the analysis costs for 1,000 words, warm, and how that grows with the length of the text. */
export function analysisFigures(): Figure[] {
  const perThousand = (words: number, work: (text: string) => void): number => {
    const text = textOfWords(words);
    return (cpuTime(() => work(text), 3) / wordCount(text)) * 1000;
  };
  const short = perThousand(2000, analyze);
  const long = perThousand(20_000, analyze);
  return [
    { name: 'analysis, 2,000 words', value: short, unit: 'ms CPU per 1,000 words' },
    { name: '  of it, entities', value: perThousand(2000, findEntities), unit: 'ms CPU per 1,000 words' },
    { name: 'analysis, 20,000 words', value: long, unit: 'ms CPU per 1,000 words' },
    { name: 'growth from 2,000 to 20,000 words', value: long / short, unit: '× per word (1 is linear)' },
  ];
}
