import { recogniserFrom } from '../cli/names-model.ts';
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
  const recognise = recogniserFrom();
  const whole = (text: string) => void analyze(text, {}, recognise);
  const short = perThousand(2000, whole);
  const long = perThousand(20_000, whole);
  return [
    { name: 'analysis, 2,000 words', value: short, unit: 'ms CPU per 1,000 words' },
    {
      name: '  of it, entities',
      value: perThousand(2000, (text) => void findEntities(text, {}, recognise)),
      unit: 'ms CPU per 1,000 words',
    },
    { name: 'analysis, 20,000 words', value: long, unit: 'ms CPU per 1,000 words' },
    { name: 'growth from 2,000 to 20,000 words', value: long / short, unit: '× per word (1 is linear)' },
  ];
}
