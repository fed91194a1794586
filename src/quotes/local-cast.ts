import type { Cast, CastMember, NameMention } from '../people/types.ts';
import { DAYS_AND_MONTHS, OPENERS, ORGANIZATION, TITLES } from './words.ts';
const RUN =
  /\p{Lu}[\p{L}\p{M}’'\-]*\.?(?:\s(?:(?:de|van|von|al|bin|la|del|der)\s)?\p{Lu}[\p{L}\p{M}’'\-]*\.?)*/gu;
/** stand-in */
export function findLocalCast(blocks: readonly string[]): Cast {
  const found: { block: number; start: number; words: string[]; title: string }[] = [];
  blocks.forEach((text, block) => {
    for (const m of text.matchAll(RUN)) {
      let start = m.index;
      let words = m[0].split(/\s/);
      let title = '';
      const strip = (w: string) => w.replace(/[’']s?$/, '').replace(/(?<=\p{Ll}{2})\.$/u, '');
      for (;;) {
        const w = words[0];
        if (!w) break;
        const l = strip(w).toLowerCase();
        const isStart = /(?:^|[.?!“"':]\s*)$/.test(text.slice(Math.max(0, start - 3), start));
        if (TITLES.has(l) || TITLES.has(l + '.') || DAYS_AND_MONTHS.has(l) || OPENERS.has(l)) {
          if (TITLES.has(l) || TITLES.has(l + '.')) title = title ? `${title} ${w}` : w;
          start += w.length + 1;
          words = words.slice(1);
          void isStart;
        } else break;
      }
      const cut = words.findIndex((w) => /[’']s?$/.test(w));
      if (cut >= 0) words = words.slice(0, cut + 1);
      words = words.map(strip).filter(Boolean);
      if (!words.length || words.some((w) => ORGANIZATION.has(w.toLowerCase()))) continue;
      found.push({ block, start, words, title });
    }
  });
  const full = new Map<string, string>();
  for (const f of found)
    if (f.words.length > 1 || f.title) {
      const last = f.words.at(-1)!.replace(/\.$/, '');
      const name = f.words.join(' ');
      if ((full.get(last)?.length ?? 0) < name.length && f.words.length <= 4) full.set(last, name);
    }
  const members: (CastMember & { forms: string[]; titles: string[] })[] = [];
  const index = new Map<string, number>();
  const mentions: NameMention[] = [];
  for (const f of found) {
    const last = f.words.at(-1)!.replace(/\.$/, '');
    if (!full.has(last)) continue;
    const name = full.get(last)!;
    let m = index.get(name);
    if (m === undefined) {
      m = members.length;
      index.set(name, m);
      members.push({ name, surname: last, forms: [], titles: [] });
    }
    const form = f.words.join(' ');
    const member = members[m]!;
    if (!member.forms.includes(form)) member.forms.push(form);
    if (f.title) member.titles.push(f.title);
    const p = /^M(?:r)\b/.test(f.title) ? 'he' : /^M(?:rs|s|iss)\b/.test(f.title) ? 'she' : undefined;
    if (p && !member.pronoun) members[m] = { ...member, pronoun: p };
    mentions.push({
      block: f.block,
      span: { startUtf16: f.start, endUtf16: f.start + form.length },
      member: m,
    });
  }
  return { members, mentions };
}
