import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../e2e/browsers/find-browser.ts';

// Every test starts Node anew, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const MAIN = join(import.meta.dirname, 'main.ts');

interface Run {
  code: number | null;
  out: string;
  error: string;
}

function cli(args: readonly string[], input: string | readonly string[] = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], { stdio: 'pipe' });
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => error.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), error: Buffer.concat(error).toString() }),
    );
    child.stdin.on('error', () => {});
    child.stdin.end(typeof input === 'string' ? input : input.join('\n'));
  });
}

function answers(run: Run): unknown[] {
  return run.out
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}

const TEXT = '“We will wait,” said the minister, Selma Harrak.';
const PAGE = `<!doctype html><html lang="en"><head><title>Quay to be rebuilt</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Quay to be rebuilt</h1>${`<p>The harbour board of Tunis will rebuild the old quay after the storm took it in March, its chair, Ines Dorval, said on Monday, and the fishermen will have to wait until the work is done.</p>`.repeat(6)}</article></body></html>`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pressmark-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('analyze --jsonl', () => {
  it('answers a line of text by one article whose text is the line’s, with its entities and claims', async () => {
    const run = await cli(['analyze', '--jsonl'], `${JSON.stringify({ id: 'a', text: TEXT })}\n`);
    expect(run.code).toBe(0);
    expect(answers(run)).toEqual([
      {
        id: 'a',
        articles: [
          {
            title: null,
            byline: [],
            publishedAt: null,
            language: null,
            text: TEXT,
            entities: [{ id: 'e1', type: 'person', name: 'Selma Harrak', mentions: [[35, 47]] }],
            claims: [
              {
                content: [[0, 15]],
                kind: 'direct',
                cue: [16, 20],
                speaker: {
                  mention: expect.any(Array),
                  entity: 'e1',
                  name: 'Selma Harrak',
                  sure: expect.any(Boolean),
                },
                via: null,
              },
            ],
          },
        ],
      },
    ]);
  });

  it.skipIf(findBrowser('chromium') === null)(
    'finds in Chromium what its layout shows, with --browser before or after --jsonl',
    async () => {
      const html = PAGE.replace(
        '</article>',
        `<p class="x">${'Nobody reads what is hidden here. '.repeat(6)}</p></article>`,
      ).replace('<title>', '<style>.x { display: none }</style><title>');
      const line = JSON.stringify({ id: 1, html, url: 'https://news.example/2031/04/quay-to-be-rebuilt' });
      for (const flags of [
        ['--jsonl', '--browser'],
        ['--browser', '--jsonl'],
      ]) {
        const run = await cli(['analyze', ...flags], line);
        expect(run.code).toBe(0);
        expect(answers(run)).toMatchObject([{ id: 1, articles: [{ title: 'Quay to be rebuilt' }] }]);
        expect(run.out).toContain('Ines Dorval');
        expect(run.out).not.toContain('Nobody reads');
      }
    },
  );

  it('answers a page by its articles, and a page without any by none', async () => {
    const lines = [
      JSON.stringify({ id: 1, html: PAGE, url: 'https://news.example/quay' }),
      JSON.stringify({ id: 2, html: '<p>Nothing here.</p>', url: 'https://news.example/' }),
    ];
    const run = await cli(['analyze', '--jsonl'], lines);
    expect(run.code).toBe(0);
    expect(answers(run)).toMatchObject([
      {
        id: 1,
        articles: [
          { title: 'Quay to be rebuilt', language: 'en', text: expect.stringContaining('Ines Dorval') },
        ],
      },
      { id: 2, articles: [] },
    ]);
  });

  it('answers bad lines by an error each, goes on, and fails at the end', async () => {
    const lines = [
      'no json',
      '[]',
      '{"id":7}',
      '{"id":"x","text":5}',
      '',
      JSON.stringify({ id: 'ok', text: 'Rain.' }),
    ];
    const run = await cli(['analyze', '--jsonl'], lines);
    expect(run.code).toBe(1);
    expect(answers(run)).toMatchObject([
      { id: null, error: expect.any(String) },
      { id: null, error: expect.any(String) },
      { id: 7, error: expect.stringContaining('text') },
      { id: 'x', error: expect.stringContaining('text') },
      { id: 'ok', articles: [{ text: 'Rain.' }] },
    ]);
    expect(run.error).toContain('4 with an error');
  });

  it('takes lines of several megabytes with characters of several bytes, and the last line without an end', async () => {
    const text = 'Né en été — “😀”. '.repeat(150_000);
    const run = await cli(
      ['anchor', '--jsonl'],
      `${JSON.stringify({ id: 'big', before: text, after: text, targets: [{ start: 4, end: 20 }] })}`,
    );
    expect(run.code).toBe(0);
    expect(answers(run)).toEqual([{ id: 'big', results: [{ status: 'exact', start: 4, end: 20 }] }]);
  });
});

describe('anchor --jsonl', () => {
  it('finds each target in the other text or says that it is lost', async () => {
    const before = 'The board met on Monday. The quay will be rebuilt by spring. No one asked why.';
    const after = 'Updated. The board met on Monday. The quay will be rebuilt by spring.';
    const at = (words: string) => ({
      start: before.indexOf(words),
      end: before.indexOf(words) + words.length,
    });
    const line = { id: 3, before, after, targets: [at('quay will be rebuilt'), at('No one asked why.')] };
    const run = await cli(['anchor', '--jsonl'], JSON.stringify(line));
    expect(run.code).toBe(0);
    expect(answers(run)).toEqual([
      { id: 3, results: [{ status: 'exact', start: 38, end: 58 }, { status: 'lost' }] },
    ]);
  });

  it('refuses targets outside the text', async () => {
    const line = { id: 4, before: 'short', after: 'short', targets: [{ start: 2, end: 99 }] };
    const run = await cli(['anchor', '--jsonl'], JSON.stringify(line));
    expect(run.code).toBe(1);
    expect(answers(run)).toEqual([{ id: 4, error: expect.stringContaining('targets.0') }]);
  });
});

describe('analyze FILE', () => {
  it('prints a report for a person, without colours where there is no terminal', async () => {
    const file = join(folder, 'article.txt');
    await writeFile(file, `${TEXT} Harrak left.`);
    const run = await cli(['analyze', file]);
    expect(run.code).toBe(0);
    expect(run.out).toContain('People (1)\n  Selma Harrak ×2');
    expect(run.out).toMatch(
      /Claims \(1\)\n {2}(?:probably )?Selma Harrak\n {4}“We will wait,” \[direct, “said”\]/,
    );
    expect(run.out).not.toContain('\u001b');
  });

  it('reads pages, and says so where there is no article', async () => {
    const page = join(folder, 'page.html');
    const empty = join(folder, 'empty.html');
    await writeFile(page, PAGE);
    await writeFile(empty, '<p>Nothing here.</p>');
    expect((await cli(['analyze', page])).out).toContain('Quay to be rebuilt');
    expect((await cli(['analyze', empty])).out).toBe('No article found.\n');
  });

  it('fails on a file that is not there', async () => {
    const run = await cli(['analyze', join(folder, 'missing.txt')]);
    expect(run.code).toBe(1);
    expect(run.error).toContain('missing.txt');
  });
});

describe('other commands', () => {
  it('show the usage and fail by 2', async () => {
    for (const args of [[], ['frob'], ['analyze'], ['anchor', 'file.txt'], ['analyze', '--frob']]) {
      const run = await cli(args);
      expect(run.code).toBe(2);
      expect(run.error).toContain('usage:');
      expect(run.out).toBe('');
    }
  });

  it('show the usage on standard output when asked for', async () => {
    const run = await cli(['--help']);
    expect(run.code).toBe(0);
    expect(run.out).toContain('analyze --jsonl');
  });
});
