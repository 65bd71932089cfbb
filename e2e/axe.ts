import axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';

// What the injected source leaves behind in the page.
declare const axe: typeof axeCore;

/**
 * Runs axe-core in a page and gives its violations as a person reads them, none where all is well. Works on pages
 * of the extension too: both protocols evaluate regardless of the page's security policy.
 *
 * @param selector what to look at instead of the whole document; open shadow roots in it are entered
 */
export async function axeViolations(page: Page, selector = 'html'): Promise<string[]> {
  await page.evaluate(`${axeCore.source}; undefined`);
  return page.evaluate(async (include) => {
    const { violations } = await axe.run({ include: [include] }, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, impact, help, nodes }) =>
      nodes.map(
        ({ target, html, failureSummary }) =>
          `${id} (${impact}): ${help}\n  at ${target.flat().join(' >>> ')}\n  ${html}\n  ${failureSummary ?? ''}`,
      ),
    );
  }, selector);
}
