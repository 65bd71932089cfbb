import type { SiteRule } from '../../../lib/sites/site-rule.ts';
import { siteOfPage } from '../../../lib/sites/sites.ts';
import type { Desk } from '../desk.ts';
import { articleInView } from '../place-in-view.ts';
import { Pointing } from './pointing.ts';

/** Begins to point, or says why not. A second call changes what is pointed at. */
export function startPointing(desk: Desk, kind: SiteRule['kind']): void {
  const under = desk.pointing.value;
  if (under) {
    under.setKind(kind);
    return;
  }
  const place = siteOfPage(desk.document.URL);
  if (place === null) {
    desk.notice.value = { message: 'Rules can be kept for web pages only.' };
    return;
  }
  desk.close();
  desk.selected.value = null;
  desk.notice.value = null;
  desk.pointing.value = new Pointing(kind, {
    document: desk.document,
    place,
    rules: () => desk.rules.value,
    anyway: () => desk.runAnyway,
    start: (of) => firstChoice(desk, of),
    keep: (rule, switchedOff) => keep(desk, rule, switchedOff),
    end: () => {
      desk.pointing.value = null;
    },
  });
}

/** Keeps a rule and says so, with the way back. Every tab of the site hears of it by the change of what is stored. */
async function keep(desk: Desk, rule: SiteRule, switchedOff: readonly SiteRule[]): Promise<void> {
  const before = desk.rules.value.find(({ id }) => id === rule.id);
  for (const other of switchedOff)
    await desk.rulePorts.put({ ...other, on: false, updatedAt: rule.updatedAt });
  await desk.rulePorts.put(rule);
  const undo = async () => {
    desk.notice.value = null;
    const now = Date.now();
    if (before) await desk.rulePorts.put({ ...before, updatedAt: now });
    else await desk.rulePorts.remove(rule.id);
    for (const other of switchedOff) await desk.rulePorts.put({ ...other, updatedAt: now });
  };
  desk.notice.value = {
    message:
      rule.kind === 'article'
        ? `Kept for ${rule.place}: this is the article.`
        : `Kept for ${rule.place}: this is no part of the article.`,
    action: {
      label: 'Undo',
      onAction: () => {
        undo().catch((error: unknown) => {
          const why = error instanceof Error ? error.message : String(error);
          desk.notice.value = { message: `This could not be undone (${why}).` };
        });
      },
    },
  };
}

/** Where the keyboard begins: the article in view, or its paragraph in view; else what stands in the window's middle. */
function firstChoice({ document, marked }: Desk, kind: SiteRule['kind']): Element | null {
  const article = articleInView(marked.value)?.read.article;
  if (article && kind === 'article') return article.root;
  const inView = article?.blocks.find((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  return (
    inView ??
    document.elementFromPoint(innerWidth / 2, innerHeight / 2) ??
    document.querySelector('main') ??
    document.body
  );
}
