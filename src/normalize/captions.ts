import type { Caption } from '../model/index.ts';
import { CREDIT_WORDS } from './vocabulary.ts';

const BRACKETS = /\s*\(([^()[\]]{2,140})\)\.?$/;
const LABEL =
  /^(?:(?:photo|photograph|picture|image|illustration|graphic|map|credit|video|file photo)s?(?: credits?)?(?: by|:| \/|\/)|image source,|©|\(c\))\s*/i;
/** `The quay in March. Credit...Jane Roe for The Courier` */
const CREDIT_AT_END =
  /^(?<text>\p{Lu}[^\n]{10,700}?[.!?”"’)])\s?(?:Photo )?[Cc]redit(?:\.{3}|…|:)\s?(?<credit>\p{Lu}[\p{L}\p{N}.,’'&/ -]{2,100})$/u;
/** A credit without brackets that ends a caption: `… on Friday. Photograph: Jane Roe/Agency` */
const LABELLED =
  /(?<=[.!?”"])\s((?:photo|photograph|picture|image|video)s?(?: credits?)?(?: by|:)\s?[^()[\].]{2,100})\.?$/i;
/** `… in Oslo © Jane Roe/Agency` */
const HOLDER = /(?<=[\p{L}\d.!?”"])\s(©\s?[^()[\].©]{2,60}\/[^()[\].©]{2,60})$/u;
const NAME_LIKE = /^(?:[\p{Lu}\d][\p{L}\p{N}.’'&-]*|via|for|of|the|and|by|de|van|von|der|al|el|bin)$/u;
/** In brackets at the end of a line, but no credit: parties, who reported, and what the writer adds. */
const NO_CREDIT = /\b(?:reporting|editing|writing|contribut|h\/t|R-|D-|I-|see |source:|updat)/i;

/** A caption, read from a line that betrays itself by a credit at its end: in brackets, or after the word. */
export function parseCaption(line: string): Pick<Caption, 'text' | 'credit' | 'kind'> | undefined {
  if (line.length > 900) return undefined;
  const named = CREDIT_AT_END.exec(line)?.groups;
  if (named) return { text: named['text']!.trim(), credit: named['credit']!, kind: 'picture' };
  const end = line.slice(-160);
  const match = BRACKETS.exec(end) ?? LABELLED.exec(end) ?? HOLDER.exec(end);
  if (!match) return undefined;
  const text = line.slice(0, line.length - match[0].length).trim();
  const credit = readCredit(match[1]!);
  if (!credit || text === '' || !/[\p{L}\d.!?”"’')]$/u.test(text)) return undefined;
  return { text, ...credit };
}

/** Reads a line that is nothing but the credit of a picture or video: `(Jane Roe / Agency)`, `Photo: Jane Roe`. */
export function parseCreditLine(line: string): Pick<Caption, 'credit' | 'kind'> | undefined {
  if (line.length > 140) return undefined;
  const bracketed = /^[([]([^()[\]]{2,130})[)\]]\.?$/.exec(line);
  if (bracketed) return readCredit(bracketed[1]!);
  if (!LABEL.test(line)) {
    const isSlashed = /^\p{Lu}[\p{L}.’' -]{2,40}\s?\/\s?[\p{Lu}][\p{L}.’' /-]{1,60}$/u.test(line);
    return isSlashed && CREDIT_WORDS.test(line) ? { credit: line, kind: 'picture' } : undefined;
  }
  return readCredit(line);
}

/** Reads what stands in the brackets; `undefined` when it is a remark and not a credit. */
function readCredit(inside: string): { credit: string; kind: 'picture' | 'video' } | undefined {
  if (NO_CREDIT.test(inside)) return undefined;
  const label = LABEL.exec(inside);
  const credit = label ? inside.slice(label[0].length).trim() : inside.trim();
  const words = credit.split(/[\s/,|]+/).filter((word) => word !== '');
  const isNames = words.length > 0 && words.length <= 14 && words.every((word) => NAME_LIKE.test(word));
  const hasEvidence =
    label !== null || /\p{L}\s?\/\s?\p{Lu}/u.test(credit) || (CREDIT_WORDS.test(credit) && words.length > 1);
  const isAgency =
    words.length <= 2 && /^(?:AP|AFP|Reuters|EPA|dpa|Getty Images|Associated Press)$/.test(credit);
  if (!isNames || !(hasEvidence || isAgency)) return undefined;
  return { credit, kind: /^video/i.test(inside) ? 'video' : 'picture' };
}
