import type { Caption, CatalogueItem, Credit, EntryMatter, Evidence, SourceFile } from '../model/index.ts';
import { solveDate } from '../dates/index.ts';
import { parseCaption, parseCreditLine } from './captions.ts';
import { parseByline, parseContributors } from './credits.ts';
import { collectClues } from './date-clues.ts';
import { parseDateline } from './dateline.ts';
import { nameLines } from './lines.ts';
import { findOutlet } from './outlet.ts';
import { supplyTitle } from './supplied-title.ts';
import type { Claim, Page, Unit } from './types.ts';
import { overlap } from './shape.ts';

interface Known {
  readonly catalogue: CatalogueItem | undefined;
  readonly receivedBy: string | undefined;
  readonly source: SourceFile;
}

/** Gathers the front matter of an entry, without its ledger: what the archivist knows, the file states, or follows. */
export function gatherMatter(page: Page, _claims: readonly Claim[], known: Known): EntryMatter {
  const { units, verdicts } = page;
  const ofClass = (name: string) => units.filter((_, i) => verdicts[i]?.class === name);
  const evidence: Evidence[] = [];
  const lead = units.find((_, i) => verdicts[i] === undefined)!;
  const title = ofClass('title')[0]?.text;
  if (title === undefined) {
    evidence.push({
      field: 'title',
      basis: 'inferred',
      note: 'The source has no title; this one is made from its first paragraph.',
      lines: String(lead.from),
    });
  }
  const outlet = findOutlet(page);
  if (outlet) evidence.push(outlet.evidence);
  const date = solveDate(collectClues(page, known.receivedBy));
  if (date)
    evidence.push({ field: 'published', basis: 'inferred', note: date.note, lines: date.lines.join(', ') });
  const dateline = parseDateline(lead.text);
  return {
    title: title ?? supplyTitle(lead.text),
    titleSupplied: title === undefined,
    subtitle: ofClass('subtitle')[0]?.text,
    outlet: outlet?.name,
    published: date?.day,
    dateline: dateline && {
      place: dateline.place,
      ...(dateline.agency && { agency: dateline.agency }),
      ...(dateline.date && { date: dateline.date }),
    },
    bylines: unique(ofClass('byline').flatMap(({ text }) => parseByline(text))),
    contributors: unique(ofClass('contributors').flatMap(({ text }) => parseContributors(text))),
    kind: 'report',
    captions: gatherCaptions(page),
    source: known.source,
    evidence,
    ledger: [],
  } as EntryMatter;
}

function unique(credits: readonly Credit[]): Credit[] {
  return [...new Map(credits.map((credit) => [credit.name, credit])).values()];
}

/** Captions with their credits; of alt text and caption that say nearly the same, the one that says more. */
function gatherCaptions({ units, verdicts }: Page): Caption[] {
  const groups: { units: Unit[]; caption: Caption }[] = [];
  units.forEach((unit, i) => {
    const name = verdicts[i]?.class;
    const last = groups.at(-1);
    const isNext = last !== undefined && verdicts[i - 1]?.class === 'caption';
    if (name === 'caption') {
      const caption: Caption = parseCaption(unit.text) ?? { text: unit.text, kind: 'picture' };
      if (isNext && overlap(caption.text, last.caption.text) >= 0.65) {
        last.units.push(unit);
        last.caption = { ...last.caption, ...better(last.caption, caption) };
      } else groups.push({ units: [unit], caption });
    } else if (name === 'credit' && isNext && last.caption.credit === undefined) {
      last.units.push(unit);
      last.caption = { ...last.caption, ...parseCreditLine(unit.text) };
    }
  });
  return groups.map(({ units: [first, ...rest], caption }) => ({
    ...caption,
    lines: nameLines(first!.from, (rest.at(-1) ?? first!).to),
  }));
}

function better(a: Caption, b: Caption): Caption {
  const isB = b.credit !== undefined || (a.credit === undefined && b.text.length > a.text.length);
  return isB ? b : a;
}
