import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { STATES } from './article-states.ts';
import { launch, needsBrowser } from './browser.ts';
import { drawnBoxes } from './drawn-boxes.ts';
import { ARTICLE } from './page-types.ts';
import { sumShifts } from './layout-shift.ts';
import { makePagesSite, type PagesSite } from './pages-site.ts';

const LONG = `articles/${STATES.long}.html`;

describe('an article', needsBrowser, () => {
  let site: PagesSite;
  let browser: Browser;
  const contexts: BrowserContext[] = [];

  before(async () => {
    site = await makePagesSite();
    browser = await launch();
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    const viewport = { width: 1280, height: 900 };
    const context = await browser.newContext({
      viewport,
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    page.on('pageerror', (error) => assert.fail(error));
    await page.goto(site.root + path);
    return page;
  }

  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  const menu = (page: Page) => page.locator('#quotation-menu');
  const said = '“Nobody leaves the table before there is a paper,”';
  /** A place on the first line of the first quotation. */
  async function onWords(page: Page): Promise<[x: number, y: number]> {
    const quotation = page.locator('.quotation').first();
    await quotation.scrollIntoViewIfNeeded();
    const { x, y } = await quotation.evaluate((node) => node.getClientRects()[0]!);
    return [x + 12, y + 8];
  }
  const press = async (page: Page) => page.mouse.click(...(await onWords(page)));

  for (const width of [390, 1280]) {
    test(`what is copied from the text is the sentence, whole, at ${width} px`, async () => {
      const page = await open(ARTICLE, { viewport: { width, height: 900 } });
      const { copied, shown } = await page.evaluate(() => {
        const text = document.querySelector<HTMLElement>('.text')!;
        getSelection()!.selectAllChildren(text);
        const first = text.querySelector('p')!;
        return { copied: getSelection()!.toString(), shown: first.innerText };
      });
      const sentence = `Foreign Minister Ada Almgren met Ambassador Boris Okafor on Friday in Lisbon. ${said} Almgren said. “I mean that.”`;
      assert.equal(shown, sentence);
      assert.ok(copied.startsWith(`${sentence}\n`), copied);
      assert.doesNotMatch(copied, /Foreign Minister\n|probably|¶/);
    });
  }

  test('names that are links stand where their words are', async () => {
    const page = await open(ARTICLE);
    const astray = await page.locator('.text .mention').evaluateAll((links) =>
      links.flatMap((link) => {
        const [box, around] = [link.getBoundingClientRect(), link.closest('p')!.getBoundingClientRect()];
        const isInside = box.height > 0 && box.top >= around.top - 1 && box.bottom <= around.bottom + 1;
        return isInside ? [] : [link.textContent];
      }),
    );
    assert.ok((await page.locator('.text .mention--place').count()) > 0);
    assert.deepEqual(astray, []);
  });

  test('a press on a quotation offers its words, alone and with their citation', async () => {
    const page = await open(ARTICLE);
    assert.ok(await menu(page).isHidden());
    await press(page);
    await menu(page).getByRole('button', { name: 'Copy words' }).click();
    await menu(page).getByText('Copied.').waitFor();
    assert.equal(await clipboard(page), said);
    await menu(page).getByRole('button', { name: 'Copy with citation' }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('quoted in'));
    const id = await page.locator('.quotation').first().getAttribute('id');
    const cited = await clipboard(page);
    assert.ok(
      cited.startsWith(`${said} Ada Almgren, Foreign Minister, quoted in Petra Novak, “River Accord:`),
      cited,
    );
    assert.ok(cited.includes(`https://example.org/river/${ARTICLE}#${id}`), cited);
    await menu(page).getByRole('link', { name: 'Link' }).click();
    assert.equal(new URL(page.url()).hash, `#${id}`);
    await page.waitForFunction(async () =>
      (await navigator.clipboard.readText()).startsWith('https://example.org/'),
    );
    assert.equal(await page.locator('.quotation:target').count(), 1);
  });

  test('where the text may not be published, what it quotes can be pressed all the same', async () => {
    const page = await open('articles/2031-03-15-harbour-courier-second-day.html');
    await press(page);
    await menu(page).getByRole('button', { name: 'Copy words' }).click();
    await menu(page).getByText('Copied.').waitFor();
    assert.equal(await clipboard(page), '“There is a way out of this,”');
  });

  test('the menu stands in the margin, beside the words and not on them', async () => {
    const page = await open(ARTICLE);
    await press(page);
    const [box, text] = [(await menu(page).boundingBox())!, (await page.locator('.text').boundingBox())!];
    const words = (await page.locator('.quotation').first().boundingBox())!;
    assert.ok(box.x >= text.x + text.width && box.x + box.width <= 1280);
    assert.ok(Math.abs(box.y - words.y) < 2, `${box.y} beside ${words.y}`);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1280, height: Math.ceil(words.y + words.height) + 4 });
    await press(page);
    const low = (await menu(page).boundingBox())!;
    assert.ok(low.y + low.height <= words.y + words.height + 4, 'upwards where the window ends');
    const narrow = await open(ARTICLE, { viewport: { width: 390, height: 700 } });
    await press(narrow);
    const sheet = await menu(narrow).boundingBox();
    assert.ok(sheet!.x === 0 && sheet!.width >= 375 && Math.abs(sheet!.y + sheet!.height - 700) < 1);
  });

  test('by keys the handle opens the menu, and Escape leads back to it', async () => {
    const page = await open(ARTICLE);
    const handle = page.locator('.quotation__handle').first();
    await handle.focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement!.textContent), 'Copy words');
    await page.keyboard.press('Enter');
    await menu(page).getByText('Copied.').waitFor();
    await page.keyboard.press('Escape');
    assert.ok(await menu(page).isHidden());
    assert.ok(await handle.evaluate((node) => node === document.activeElement));
  });

  /** An article with a quotation whose other reports are on a page of some kind, and the handle that says so. */
  function findReported(kind: 'articles' | 'events'): { path: string; handle: string } {
    for (const path of site.pages.filter((name) => name.startsWith('articles/'))) {
      const html = readFileSync(join(site.dir, path), 'utf8');
      const [, to] =
        (kind === 'events' ? /data-reports="(\.\.\/[^"]+)"/ : /data-reports="([^."/][^"]+)"/).exec(html) ??
        [];
      if (to) return { path, handle: `.quotation__handle[data-reports="${to}"]` };
    }
    throw new Error(`no other reports on pages of ${kind}`);
  }
  const others = (page: Page) => menu(page).getByRole('link', { name: 'Other reports of it' });

  test('other reports of a quotation are pressed in its menu, laid side by side where the event has both', async () => {
    const { path, handle } = findReported('events');
    const page = await open(path);
    await page
      .locator(`.quotation:has(${handle})`)
      .first()
      .click({ position: { x: 12, y: 8 } });
    await others(page).click();
    await page.waitForURL(/events\/[^#]+#c-[0-9a-f]{10}$/);
    const collation = page.locator('.collation:target');
    assert.ok(await collation.evaluate((node) => Math.abs(node.getBoundingClientRect().top) < innerHeight));
    assert.ok((await collation.locator('.witness').count()) > 1);
  });

  test('by keys, other reports are the last of the deeds, and lead to the words in another article', async () => {
    const { path, handle } = findReported('articles');
    const page = await open(path);
    await page.locator(handle).first().focus();
    await page.keyboard.press('Enter');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
    assert.ok(await others(page).evaluate((node) => node === document.activeElement));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith(path) && url.hash.startsWith('#q-'));
    await page.locator('.quotation:target').waitFor();
  });

  test('what no other article reports offers no other reports', async () => {
    const page = await open(ARTICLE);
    await press(page);
    assert.ok(await others(page).isHidden());
  });

  test('selecting words of a quotation opens nothing', async () => {
    const page = await open(ARTICLE);
    const [x, y] = await onWords(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 70, y, { steps: 4 });
    await page.mouse.up();
    assert.ok(await menu(page).isHidden());
  });

  test('a tap opens the menu, and shows who somebody is before it leads to the page', async () => {
    const page = await open(ARTICLE, {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
      isMobile: true,
    });
    await page.touchscreen.tap(...(await onWords(page)));
    await menu(page).waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    await page.locator('a.mention--person').first().tap();
    const note = page.locator('#person-note');
    await note.getByText('Foreign Minister').waitFor();
    await note.getByText('Northland').waitFor();
    await note.getByRole('link', { name: 'Ada Almgren' }).tap();
    await page.waitForURL('**/people/ada-almgren.html');
  });

  test('who somebody is shows on hover and on focus, and Escape puts it away', async () => {
    const page = await open(ARTICLE);
    const note = page.locator('#person-note');
    await page.locator('a.mention--person').first().hover();
    await note.waitFor({ state: 'visible' });
    assert.match(await note.innerText(), /Ada Almgren\s+Foreign Minister\s+Northland/i);
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    await page.locator('.title-block').click();
    await page.keyboard.press('Tab');
    while (!(await page.evaluate(() => document.activeElement!.matches('a.mention--person'))))
      await page.keyboard.press('Tab');
    await note.waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await page.waitForURL('**/people/ada-almgren.html');
  });

  test('without a script a handle is a link to its quotation, a name one to its page, and no switch is shown', async () => {
    const page = await open(ARTICLE, { javaScriptEnabled: false });
    const [handle] = await drawnBoxes(page, '.quotation__handle');
    await page.mouse.click(handle!.left + 4, handle!.top + 4);
    await page.waitForURL(/#q-[0-9a-f]{10}$/);
    assert.ok(await page.locator('.theme').isHidden());
    await page.locator('a.mention--person').first().click();
    await page.waitForURL('**/people/ada-almgren.html');
  });

  const PAPER = 'rgb(251, 250, 247)';
  const NIGHT = 'rgb(21, 24, 28)';
  const backdrop = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  test('the theme is the system’s, until the reader chooses one, which stays', async () => {
    const page = await open(ARTICLE, { colorScheme: 'dark' });
    assert.equal(await backdrop(page), NIGHT);
    assert.equal(
      await page.getByRole('button', { name: 'As the system' }).getAttribute('aria-pressed'),
      'true',
    );
    await page.getByRole('button', { name: 'Paper' }).click();
    assert.equal(await backdrop(page), PAPER);
    await page.goto(`${site.root}timeline.html`);
    assert.equal(await backdrop(page), PAPER);
    assert.equal(await page.getByRole('button', { name: 'Paper' }).getAttribute('aria-pressed'), 'true');
    await page.getByRole('button', { name: 'As the system' }).click();
    await page.reload();
    assert.equal(await backdrop(page), NIGHT);
  });

  test('a stored theme does not flash: no frame has another colour', async () => {
    const page = await open(ARTICLE, { colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Paper' }).click();
    await page.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      const look = () => {
        if (document.body) seen.add(getComputedStyle(document.body).backgroundColor);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.route('**/assets/page.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto(`${site.root}${LONG}`);
    const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
    assert.deepEqual(seen, [PAPER]);
  });

  for (const width of [390, 1280]) {
    test(`nothing moves at ${width} px when the fonts are slow`, async () => {
      const page = await open('offline.html', { viewport: { width, height: 900 } });
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 900));
        await route.continue();
      });
      await page.goto(site.root + ARTICLE);
      await page.evaluate(() => document.fonts.ready);
      const shift = await sumShifts(page, 300);
      assert.equal(shift, 0);
    });
  }

  test('a reader who comes back may go on where they left off', async () => {
    const page = await open(LONG);
    await page
      .locator('.text p')
      .nth(12)
      .evaluate((node) => node.scrollIntoView());
    await page.goto(`${site.root}timeline.html`);
    await page.goto(site.root + LONG);
    const offer = page.getByRole('link', { name: 'Go on where you left off' });
    await offer.click();
    assert.equal(await page.locator('.text p').nth(12).getAttribute('id'), new URL(page.url()).hash.slice(1));
    await offer.waitFor({ state: 'hidden' });
    await page.goto(site.root + ARTICLE);
    assert.ok(await page.locator('[data-place]').isHidden());
  });

  test('/ goes to the search page, and to the field where there is one', async () => {
    const page = await open(ARTICLE);
    await page.keyboard.press('/');
    await page.waitForURL('**/search.html#q');
    await page.goto(`${site.root}index.html`);
    await page.keyboard.press('/');
    assert.equal(await page.evaluate(() => document.activeElement!.getAttribute('type')), 'search');
  });

  test('subheads of a long piece stand in a line above it; a short one has none', async () => {
    const page = await open(LONG);
    const links = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
    assert.deepEqual(await links.allInnerTexts(), ['The table', 'The bridge', 'The winter']);
    await links.nth(2).click();
    assert.equal(await page.locator('h2:target').innerText(), 'The winter');
    await page.goto(site.root + ARTICLE);
    assert.equal(await page.getByRole('navigation', { name: 'Contents' }).count(), 0);
  });

  test('turns of a transcript and passages in another language say what they are', async () => {
    const page = await open(`articles/${STATES.transcript}.html`);
    assert.deepEqual(await page.locator('.opening--turn').allInnerTexts(), [
      'MINISTER ALMGREN:',
      'QUESTION:',
      'MINISTER ALMGREN:',
    ]);
    await page.goto(`${site.root}articles/${STATES.arabic}.html`);
    const text = page.locator('.text');
    assert.deepEqual([await text.getAttribute('lang'), await text.getAttribute('dir')], ['ar', 'rtl']);
    const column = (await text.boundingBox())!;
    const notes = await drawnBoxes(page, '.speaker');
    assert.ok(notes.length > 0);
    for (const { left, right } of notes) assert.ok(left >= column.x + column.width && right <= 1280);
  });

  test('everything on the page is reached and left by keys, in order, and can be seen', async () => {
    const page = await open(ARTICLE, { reducedMotion: 'reduce' });
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement!.textContent!.trim()), 'Skip to the text');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement!.id), 'main');
    await page.goto(site.root + ARTICLE);
    const expected = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')]
        .filter((node) => node.checkVisibility() && !node.closest('[popover]'))
        .map((node, i) => ((node.dataset['walk'] = String(i)), i)),
    );
    const walked: number[] = [];
    for (let i = 0; walked.length < expected.length && i < expected.length * 3; i++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const node = document.activeElement as HTMLElement;
        if (node.closest('[popover]')) return undefined;
        const { top, bottom } = node.getBoundingClientRect();
        const isSeen = bottom > 0 && top < innerHeight;
        // What stands beside the text is drawn for an element that has no text of its own.
        const drawn = node.matches('.speaker, .quotation__handle') ? '::before' : null;
        const { outlineStyle, outlineWidth } = getComputedStyle(node, drawn);
        const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        return {
          walk: Number(node.dataset['walk']),
          isGood: isSeen && isMarked,
          html: node.outerHTML.slice(0, 120),
        };
      });
      if (!at) continue;
      assert.ok(at.isGood, `not to be seen: ${at.html}`);
      walked.push(at.walk);
    }
    assert.deepEqual(walked, expected);
  });
});
