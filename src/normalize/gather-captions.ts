import type { Caption } from '../model/index.ts';
import { parseCaption, parseCreditLine } from './captions.ts';
import { nameLines } from './lines.ts';
import { overlap } from './shape.ts';
import type { Page, Unit } from './types.ts';

/** How alike two captions are at least that are one: alternative text and caption. */
const ALIKE = 0.65;

interface Group {
  readonly units: Unit[];
  caption: Caption;
}

/** Captions with their credits; of alt text and caption that say nearly the same, the one that says more. */
export function gatherCaptions({ units, verdicts }: Page): Caption[] {
  const groups: Group[] = [];
  let isTaken = false;
  units.forEach((unit, i) => {
    const name = verdicts[i]?.class;
    const last = verdicts[i - 1]?.class === 'caption' ? groups.at(-1) : undefined;
    if (name === 'caption') {
      const caption: Caption = parseCaption(unit.text) ?? { text: unit.text, kind: 'picture' };
      if (last && overlap(caption.text, last.caption.text) >= ALIKE) {
        last.units.push(unit);
        last.caption = choose(last.caption, caption);
      } else {
        const group = { units: [unit], caption };
        const above = verdicts[i - 1]?.class === 'credit' && !isTaken ? units[i - 1] : undefined;
        groups.push(withCreditAbove(group, above));
      }
    } else if (name === 'credit' && last && last.caption.credit === undefined) {
      last.units.push(unit);
      last.caption = { ...last.caption, ...(parseCreditLine(unit.text) ?? { credit: unit.text }) };
      isTaken = true;
      return;
    }
    isTaken = false;
  });
  return groups.map(({ units: all, caption }) => ({
    ...caption,
    lines: nameLines(all[0]!.from, all.at(-1)!.to),
  }));
}

/** A credit that stands above its caption; one below a caption is that one's. */
function withCreditAbove(group: Group, above: Unit | undefined): Group {
  const isBeside = !group.units[0]!.hasGapBefore && group.caption.credit === undefined;
  if (above === undefined || !isBeside) return group;
  const credit = parseCreditLine(above.text) ?? { credit: above.text };
  return { units: [above, ...group.units], caption: { ...group.caption, ...credit } };
}

function choose(a: Caption, b: Caption): Caption {
  const isB = b.credit !== undefined || (a.credit === undefined && b.text.length > a.text.length);
  return isB ? b : a;
}
