import { analyzeSource } from '../../cli/analyze.ts';
import { recogniserFrom } from '../../cli/names-model.ts';
import { reportOf } from '../../cli/report.ts';

/** Prints who is named and who said what on a page, found by the analysis that the extension runs. */
export async function printMarks(html: string, url: string): Promise<void> {
  const articles = await analyzeSource({ html, url }, recogniserFrom());
  process.stdout.write(`\n${reportOf(articles, { colours: Boolean(process.stdout.isTTY) })}`);
}
