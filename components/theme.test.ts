import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SHEET = readFileSync(new URL('./theme.css', import.meta.url), 'utf8');
const DARK = 'prefers-color-scheme: dark';

/** The colours of one scheme; dark ones lie over the light ones, as in the sheet. */
function tokens(dark: boolean): Map<string, string> {
  const [light = '', rest = ''] = SHEET.split(`@media (${DARK})`);
  const source = dark ? light + (rest.split('@media')[0] ?? '') : light;
  return new Map(
    [...source.matchAll(/--pm-([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2's contrast ratio. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const WORDS = [
  'ink',
  'ink-2',
  'ink-3',
  'good',
  'warn',
  'bad',
  'person',
  'organisation',
  'place',
  'group',
  'claim',
  'other',
];
const GROUNDS = ['paper', 'surface', 'sunken'];
const COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'];

describe.each([
  ['light', false],
  ['dark', true],
])('theme, %s', (_, dark) => {
  const all = tokens(dark);
  const ratio = (a: string, b: string) => contrast(all.get(a) ?? '', all.get(b) ?? '');

  it.each(WORDS)('has %s readable on every ground (4.5:1)', (word) => {
    for (const ground of GROUNDS) expect(ratio(word, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('has solid buttons and toasts readable', () => {
    expect(ratio('on-solid', 'solid')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('on-solid', 'solid-hover')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(COLOURS)('sets %s apart from its ground by an edge (3:1), and words on it readable', (colour) => {
    for (const ground of ['paper', 'surface']) {
      expect(ratio(`${colour}-edge`, ground)).toBeGreaterThanOrEqual(3);
    }
    expect(ratio(`${colour}-edge`, colour)).toBeGreaterThanOrEqual(3);
    expect(ratio('ink', colour)).toBeGreaterThanOrEqual(4.5);
  });

  it('shows the edges of fields and the focus (3:1)', () => {
    for (const ground of GROUNDS) {
      expect(ratio('edge', ground)).toBeGreaterThanOrEqual(3);
      expect(ratio('focus', ground)).toBeGreaterThanOrEqual(3);
    }
  });
});
