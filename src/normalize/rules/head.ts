import { parseLoneDate } from '../../dates/index.ts';
import { isPersonName, parseByline } from '../credits.ts';
import { parseDateline } from '../dateline.ts';
import { parseFiledLine } from '../filed-line.ts';
import { isInstitution, isOutletName, splitMasthead } from '../outlet-name.ts';
import { countWords, endsSentence, overlap } from '../shape.ts';
import type { Page, Unit, Verdict } from '../types.ts';
import { OUTLET_NOUNS } from '../vocabulary.ts';
import { findFirstParagraph, isLead } from './lead.ts';

const LABEL_OVER = 'an outlet’s name or a section’s label above the headline';
/** The name of a story on the wire: `BC-RIVER/FERRIES (UPDATE 2)`, `AM-Harbor Talks, 1st Ld-Writethru`. */
const SLUG =
  /^(?:(?=.*[/-])[\p{Lu}\d]{2,}(?:[-/][\p{Lu}\d]+)+(?:\s?\([\p{Lu}\d ,.#-]+\))?|(?:AM|PM|BC|AP)-.{3,60}(?:Ld|Lede|Writethru|Bjt|Adv)\b.{0,40})$/u;
/** An outlet’s name, a section and its topics. */
const MOST_LABELS = 12;
/** What kind of paper it is, above its headline. */
const DOCUMENT =
  /^(?:for immediate release|embargoed\b.{0,40}|(?:press|media|news) (?:release|statement|note|advisory|briefing)|read-?out|statement|press statement|communiqu[eé]|note to (?:editors|correspondents))(?: (?:no\.?|nr\.?|#) ?[\d/.-]+)?:?$/iu;
/** How many units that are no furniture by their shape may stand before the first paragraph. */
const HEAD = 25;

/** Finds masthead, title, subtitle and byline above the first paragraph. */
export function judgeHead({ units, verdicts, claimedTitle, isTitleWeak }: Page): Map<number, Verdict> {
  const found = new Map<number, Verdict>();
  const free = units
    .flatMap(({ hints }, i) => (verdicts[i] === undefined && !isMenuItem(hints) ? [i] : []))
    .slice(0, HEAD);
  const mastheads = free.slice(0, 2).filter((i) => splitMasthead(units[i]!.text));
  for (const i of mastheads)
    found.set(i, { class: 'masthead', why: 'an outlet’s name, run together with its slogan' });
  const rest = free.filter((i) => !found.has(i));
  const title =
    claimedTitle === undefined
      ? findTitle(units, rest, found)
      : findClaimed(units, rest, claimedTitle, found, isTitleWeak === true);
  if (title === undefined) return found;
  if (title >= 0) {
    judgeBelow({ units, verdicts }, rest, title, found);
    judgeSubtitle({ units, verdicts }, rest, title, found);
  }
  for (const i of rest) {
    if (!found.has(i) && parseByline(units[i]!.text).length > 0)
      found.set(i, { class: 'byline', why: 'begins as a byline does' });
  }
  return found;
}

function findTitle(
  units: readonly Unit[],
  free: readonly number[],
  found: Map<number, Verdict>,
): number | undefined {
  const marked = free.find((i) => units[i]!.hints.isTitle);
  const labels = marked === undefined ? countLabels(units, free) : 0;
  for (const i of free.slice(0, labels)) found.set(i, { class: 'masthead', why: LABEL_OVER });
  const title = marked ?? free.slice(labels).find((i) => parseByline(units[i]!.text).length === 0);
  if (title === undefined) return undefined;
  const isAlone = free.at(-1) === title && free.length === 1;
  if (marked === undefined && (isAlone || isLead(units[title]!.text))) return undefined;
  found.set(title, {
    class: 'title',
    why: marked === undefined ? 'the first line that is no furniture' : 'the page’s main heading',
  });
  return title;
}

/** Lines between headline and text: where, for whom and when it was filed; the outlet’s name. */
function judgeBelow(
  { units, verdicts }: Page,
  free: readonly number[],
  title: number,
  found: Map<number, Verdict>,
): void {
  const known = units.map((_, i) => found.get(i) ?? verdicts[i]);
  const first = findFirstParagraph({ units, verdicts: known });
  for (const i of free.filter((at) => at > title && at < first && !found.has(at))) {
    const { text } = units[i]!;
    if (parseFiledLine(text))
      found.set(i, { class: 'date', why: 'a date beside a place, a section or an outlet' });
    else if (isNameOfOutlet(text))
      found.set(i, { class: 'masthead', why: 'an outlet’s name below the headline' });
  }
}

/** An outlet’s name beyond doubt: a headline may hold the noun of one, but does not end in it. */
function isNameOfOutlet(text: string): boolean {
  const [last, ...others] = text.toLowerCase().split(/\s+/).toReversed();
  return others.length <= 4 && isOutletName(text) && OUTLET_NOUNS.has(last!);
}

/** The line that says what metadata give as the title: it need not be there. */
function findClaimed(
  units: readonly Unit[],
  free: readonly number[],
  claimed: string,
  found: Map<number, Verdict>,
  isWeak: boolean,
): number | undefined {
  const words = countWords(claimed);
  const says = (i: number) =>
    overlap(units[i]!.text, claimed) >= 0.8 &&
    countWords(units[i]!.text) <= words * 1.5 &&
    countWords(units[i]!.text) * 1.5 >= words;
  const title = free.find(says) ?? free.find((i) => units[i]!.hints.isTitle);
  if (title !== undefined && !says(title) && isOutletName(units[title]!.text)) {
    found.set(title, { class: 'masthead', why: 'an outlet’s name as the main heading of the page' });
    return -1;
  }
  if (title !== undefined) {
    found.set(title, { class: 'title', why: 'says what the metadata give as the title' });
    for (const i of free)
      if (i < title && isLabelOver(units[i]!, units[title]!) && !isSiteLabel(units[i]!))
        found.set(i, { class: 'masthead', why: LABEL_OVER });
  } else if (isWeak && isHeadlineShaped(units[free[0] ?? -1])) return findTitle(units, free, found);
  return title ?? -1;
}

/** A link outside the article: of a menu, if not an author's name. */
function isMenuItem({ isOutside, isLink }: Unit['hints']): boolean {
  return isOutside === true && isLink === true;
}

/** `Latest`, in the site's part of a page. */
function isSiteLabel({ text, hints }: Unit): boolean {
  return hints.isOfSite === true && !isOutletName(text);
}

/** Some words without a stop, and no byline. */
function isHeadlineShaped(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.hints.isParagraph || unit.hints.isLink) return false;
  const words = countWords(unit.text);
  return words >= 4 && words <= 24 && !endsSentence(unit.text) && parseByline(unit.text).length === 0;
}

/** How many of the first lines are labels above a headline: an outlet’s name, a section and a topic. */
function countLabels(units: readonly Unit[], free: readonly number[]): number {
  const textAt = (at: number) => units[free[at] ?? -1]?.text;
  let count = 0;
  while (count < MOST_LABELS && isLabel(textAt(count)) && !/^\p{Ll}/u.test(textAt(count + 1) ?? ''))
    count += 1;
  const [headline, after] = free.slice(count);
  return headline !== undefined && after !== undefined && isHeadline(units[headline]!.text) ? count : 0;
}

function isLabelOver({ text }: Unit, next: Unit): boolean {
  return isLabel(text) && isHeadline(next.text);
}

/** A wire’s slug, an outlet’s name, or a section such as `World`, on a line of its own. */
function isLabel(text: string | undefined): boolean {
  if (text === undefined || endsSentence(text)) return false;
  if (SLUG.test(text) || isOutletName(text) || isInstitution(text) || DOCUMENT.test(text)) return true;
  return countWords(text) <= 2 && text.length <= 24 && /^[\p{Lu}\d][\p{L}\d& .-]*$/u.test(text);
}

function isHeadline(text: string): boolean {
  const words = countWords(text);
  return words >= 4 && words <= 24 && !parseDateline(text) && !endsSentence(text);
}

/** A second headline below the title: no full stop, or told again by the paragraph that follows. */
function judgeSubtitle(
  { units, verdicts }: Page,
  free: readonly number[],
  title: number,
  found: Map<number, Verdict>,
): void {
  const after = free.filter((i) => i > title && !found.has(i));
  const candidate = after[0];
  /* A byline may stand between the two. */
  const next = after.slice(1).find((i) => parseByline(units[i]!.text).length === 0);
  if (candidate === undefined || next === undefined) return;
  const { text, hints } = units[candidate]!;
  const words = countWords(text);
  const isHeadline =
    words >= 4 &&
    words <= 50 &&
    !parseDateline(text) &&
    parseByline(text).length === 0 &&
    !/[:,;]$/.test(text);
  if (!isHeadline || hints.isParagraph) return;
  const nextText = units[next]!.text;
  const isBare = !endsSentence(text) && countWords(nextText) > 12 && endsSentence(nextText);
  const isRetold =
    endsSentence(text) && words <= 35 && words < countWords(nextText) && overlap(text, nextText) >= 0.75;
  if (isAboveByline({ units, verdicts }, candidate))
    found.set(candidate, { class: 'subtitle', why: 'between the headline and the byline' });
  else if (isBare)
    found.set(candidate, { class: 'subtitle', why: 'a second line without a full stop below the title' });
  else if (isRetold)
    found.set(candidate, { class: 'subtitle', why: 'nearly repeated by the first paragraph' });
}

/** Nothing but furniture stands between a line below the headline and the byline. */
function isAboveByline({ units, verdicts }: Page, line: number): boolean {
  for (let i = line + 1; i < units.length; i++) {
    const isName = isPersonName(units[i]!.text) && isFiled(units[i + 1]?.text);
    if (isName || parseByline(units[i]!.text).length > 0) return true;
    if (!BETWEEN.has(verdicts[i]?.class ?? 'body')) return false;
  }
  return false;
}

function isFiled(text: string | undefined): boolean {
  return text !== undefined && (parseLoneDate(text) ?? parseFiledLine(text)) !== undefined;
}

const BETWEEN: ReadonlySet<string> = new Set(['interface', 'caption', 'credit', 'advertisement', 'date']);
