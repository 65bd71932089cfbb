import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

// Each command imports only what it needs: the analysis's word lists alone take half a second.

const USAGE = `usage:
  npm run --silent cli -- analyze --jsonl    lines {"id","text"} or {"id","html","url"} in, {"id","articles"} out
                                             --browser: pages are laid out in headless Chromium, scripts and network off
  npm run --silent cli -- analyze FILE       a report of a page (.html, .htm) or a text (.txt)
  npm run --silent cli -- anchor --jsonl     lines {"id","before","after","targets"} in, {"id","results"} out
`;

async function answer(answerLine: (line: unknown) => object | Promise<object>): Promise<number> {
  const { answerLines } = await import('./answer-lines.ts');
  return answerLines({ input: process.stdin, output: process.stdout, error: process.stderr }, answerLine);
}

async function answerInBrowser(): Promise<number> {
  const { answerAnalyzeLine } = await import('./analyze.ts');
  const { recogniserFrom } = await import('./names-model.ts');
  const { openArticlesInBrowser } = await import('./articles-in-browser.ts');
  let browser: Awaited<ReturnType<typeof openArticlesInBrowser>>;
  try {
    browser = await openArticlesInBrowser();
  } catch (problem) {
    process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
    return 1;
  }
  try {
    const recognise = recogniserFrom();
    return await answer((line) => answerAnalyzeLine(line, recognise, browser));
  } finally {
    await browser.close();
  }
}

async function report(file: string): Promise<number> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (problem) {
    process.stderr.write(
      `cannot read ${file}: ${problem instanceof Error ? problem.message : String(problem)}\n`,
    );
    return 1;
  }
  const { analyzeSource } = await import('./analyze.ts');
  const { reportOf } = await import('./report.ts');
  const { decodePage } = await import('./decode-page.ts');
  const { recogniserFrom } = await import('./names-model.ts');
  const source = /\.html?$/i.test(file)
    ? { html: decodePage(bytes), url: pathToFileURL(file).href }
    : { text: new TextDecoder().decode(bytes) };
  process.stdout.write(
    reportOf(await analyzeSource(source, recogniserFrom()), {
      colours: process.stdout.isTTY === true && !process.env.NO_COLOR,
    }),
  );
  return 0;
}

async function run([command, argument, ...rest]: readonly string[]): Promise<number> {
  if (command === 'analyze' && [argument, ...rest].toSorted().join(' ') === '--browser --jsonl')
    return answerInBrowser();
  if (argument !== undefined && rest.length === 0) {
    if (command === 'analyze' && argument === '--jsonl') {
      const { answerAnalyzeLine } = await import('./analyze.ts');
      const recognise = (await import('./names-model.ts')).recogniserFrom();
      return answer((line) => answerAnalyzeLine(line, recognise));
    }
    if (command === 'anchor' && argument === '--jsonl')
      return answer((await import('./anchor.ts')).answerAnchorLine);
    if (command === 'analyze' && !argument.startsWith('-')) return report(argument);
  }
  const asked = command === 'help' || command === '--help' || command === '-h';
  (asked ? process.stdout : process.stderr).write(USAGE);
  return asked ? 0 : 2;
}

// A reader that stops early ("| head") is no failure.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code === 'EPIPE') process.exit(0);
  throw problem;
});

// Set rather than process.exit(): what is still buffered for a pipe must be written first.
process.exitCode = await run(process.argv.slice(2));
