import type { Page } from 'puppeteer-core';

/** A jump of what is on the page: the score of the Layout Instability API, and ms since navigation. */
export interface LayoutShift {
  value: number;
  time: number;
}

/** Every layout shift since the page was opened; `null` in Firefox, which records none. */
export function layoutShifts(page: Page): Promise<LayoutShift[] | null> {
  return page.evaluate(() => {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return null;
    return new Promise<LayoutShift[]>((resolve) => {
      const shifts: LayoutShift[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          shifts.push({ value: Number(Reflect.get(entry, 'value')), time: entry.startTime });
        }
      });
      // `buffered` hands in what came before; it comes in a task of its own, and not at all if there is none.
      observer.observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => {
        observer.disconnect();
        resolve(shifts);
      }, 100);
    });
  });
}
