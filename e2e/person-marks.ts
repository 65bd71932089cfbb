import type { Page } from 'puppeteer-core';
import { eventually, painted } from './reading.ts';

/** How many mentions of a person are marked by exactly this name. */
export async function marks(page: Page, person: string): Promise<number> {
  return (await painted(page, 'person')).filter((words) => words === person).length;
}

export async function waitForMarks(page: Page, person: string): Promise<void> {
  // Asked while the page is being left, there is no document to ask.
  await eventually(async () => (await marks(page, person).catch(() => 0)) > 0, `${person} marked`);
}

export async function waitForNone(page: Page, person: string): Promise<void> {
  await eventually(async () => (await marks(page, person)) === 0, `${person} no longer marked`);
}
