import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What the page has of axe. */
interface AxeCore {
  readonly run: (context: Document, options: RunOptions) => Promise<AxeResults>;
}

/** How a page is looked at. */
export interface View {
  readonly width: number;
  readonly theme: 'light' | 'dark';
  readonly textSize: '100%' | '200%';
}

/** Narrow and wide, with text at its usual size and at twice that, by day and by night. */
export const VIEWS: readonly View[] = (['light', 'dark'] as const).flatMap((theme) => [
  { width: 1280, theme, textSize: '100%' },
  { width: 320, theme, textSize: '100%' },
  { width: 1280, theme, textSize: '200%' },
]);

/** Every rule of axe, those that it leaves off included; but for what only AAA asks. */
const RULES = axe
  .getRules()
  .filter(({ tags }) => !tags.includes('wcag2aaa') && !tags.includes('deprecated'))
  .map(({ ruleId }) => ruleId);

/** The rules that look at colours. Nothing else depends on the theme, so that these alone are asked again by night. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Rules that are not held against a page, each with its reason. */
const EXCEPTIONS: readonly { readonly rule: string; readonly why: string }[] = [];

/** What axe finds on the page that is open, seen in each of some ways; each fault names the way and the places. */
export async function findFaults(page: Page, views: readonly View[] = VIEWS): Promise<string[]> {
  await page.evaluate(axe.source);
  const faults: string[] = [];
  for (const { width, theme, textSize } of views) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme });
    const excepted = EXCEPTIONS.map(({ rule }) => rule);
    const asked = theme === 'dark' && views.length > 1 ? COLOUR_RULES : RULES;
    const rules = asked.filter((rule) => !excepted.includes(rule));
    const found = await page.evaluate(
      async ([size, runOnly]) => {
        document.documentElement.style.fontSize = size;
        const { violations } = await (window as unknown as { axe: AxeCore }).axe.run(document, {
          runOnly: [...runOnly],
          resultTypes: ['violations'],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      },
      [textSize, rules] as const,
    );
    faults.push(...found.map((fault) => `${width} px, ${theme}, ${textSize}: ${fault}`));
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  return faults;
}
