import type { Cast } from '../people/types.ts';
import type { Finding, Reading } from './reading.ts';
import type { Attribution } from './types.ts';

/** Tells who the words are that name a speaker. */
export type Resolve = (finding: Finding, rule: string) => Attribution;

const HALF = 0.6;

/** Walks the article once and keeps who was spoken of last; answers for each finding. */
export function resolveSpeakers(reading: Reading, cast: Cast): Resolve {
  const spanOf = (finding: Finding) => {
    const { tokens, block } = reading.sentences[finding.sentence]!;
    const startUtf16 = tokens[finding.subject.from]!.start;
    return { block, span: { startUtf16, endUtf16: tokens[finding.subject.to - 1]!.end } };
  };
  const byBlock = new Map<number, Cast['mentions'][number][]>();
  for (const mention of cast.mentions)
    byBlock.set(mention.block, [...(byBlock.get(mention.block) ?? []), mention]);
  const pronouns = walk(reading, cast, byBlock);
  return (finding, rule) => {
    const mention = spanOf(finding);
    const { startUtf16, endUtf16 } = mention.span;
    const asWritten = reading.blocks[mention.block]!.slice(startUtf16, endUtf16);
    const cueTokens =
      finding.frame &&
      reading.sentences[finding.sentence]!.tokens.slice(finding.frame.cue, finding.frame.cueEnd);
    const base = { asWritten, mention, rule, cue: cueTokens?.map(({ text }) => text).join(' ') };
    if (finding.subject.kind === 'pronoun') {
      const member = pronouns.get(`${mention.block}:${startUtf16}`);
      if (member === undefined) return { ...base, type: 'described', name: asWritten, confidence: 'unsure' };
      return { ...base, type: 'person', name: cast.members[member]!.name, confidence: 'probably' };
    }
    const named = byBlock
      .get(mention.block)
      ?.find(({ span }) => span.startUtf16 < endUtf16 && span.endUtf16 > startUtf16);
    if (named && finding.subject.kind === 'name')
      return { ...base, type: 'person', name: cast.members[named.member]!.name, confidence: 'sure' };
    if (finding.subject.kind === 'name')
      return { ...base, type: 'organization', name: asWritten, confidence: 'probably' };
    return { ...base, type: 'described', name: asWritten, confidence: 'probably' };
  };
}

/** The member that each "he" and "she" outside quotations stands for, by `block:offset`. */
function walk(
  { sentences }: Reading,
  cast: Cast,
  byBlock: ReadonlyMap<number, readonly Cast['mentions'][number][]>,
): Map<string, number> {
  const salience = new Map<number, number>();
  const gender = new Map<number, 'he' | 'she'>();
  cast.members.forEach(({ pronoun }, i) => pronoun && gender.set(i, pronoun));
  const answers = new Map<string, number>();
  const add = (member: number, weight: number) => salience.set(member, (salience.get(member) ?? 0) + weight);
  for (const { tokens, block } of sentences) {
    for (const [member, value] of salience) salience.set(member, value * HALF);
    let isFirst = true;
    for (const token of tokens) {
      const mention = byBlock
        .get(block)
        ?.find(
          ({ span }) =>
            span.startUtf16 <= token.start && span.endUtf16 >= token.end && span.endUtf16 === token.end,
        );
      if (mention) {
        add(mention.member, isFirst ? 100 : 60);
        isFirst = false;
      }
      if (token.kind === 'quote')
        for (const inside of byBlock.get(block) ?? [])
          if (inside.span.startUtf16 >= token.start && inside.span.endUtf16 <= token.end)
            add(inside.member, 10);
      const pronoun = /^(?:he|his|him|himself)$/.test(token.lower)
        ? 'he'
        : /^(?:she|her|herself)$/.test(token.lower)
          ? 'she'
          : undefined;
      if (token.kind !== 'word' || !pronoun) continue;
      let best: number | undefined;
      for (const [member, value] of salience) {
        const known = gender.get(member);
        if (known && known !== pronoun) continue;
        if (best === undefined || value > salience.get(best)!) best = member;
      }
      if (best === undefined) continue;
      answers.set(`${block}:${token.start}`, best);
      add(best, isFirst ? 90 : 50);
      if (!gender.has(best) && (token.lower === 'he' || token.lower === 'she')) gender.set(best, pronoun);
      isFirst = false;
    }
  }
  return answers;
}
