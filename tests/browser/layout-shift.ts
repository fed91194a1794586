import type { Page } from 'playwright-core';

/** How much has moved on a page since it began to load, as browsers count that; asked when it has rested for so long. */
export function sumShifts(page: Page, restMs: number): Promise<number> {
  return page.evaluate(
    (ms) =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        window.setTimeout(() => resolve(sum), ms);
      }),
    restMs,
  );
}
