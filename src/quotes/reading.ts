import { findFrames, type Frame } from './frames.ts';
import { pairMarks, type Quoted } from './marks.ts';
import { findLastNamed, type Named } from './last-named.ts';
import type { PeopleIndex } from './people-index.ts';
import { findSentenceSubject, type Subject } from './subjects/index.ts';
import { cutSentences, cutTokens, innerText, type Sentence, type Token } from './tokens.ts';

/** An article as the rules see it: sentences, the quotations in them, the reporting verbs. */
export interface Reading {
  readonly blocks: readonly string[];
  readonly quotes: readonly Quote[];
  /** Of all blocks, in order. */
  readonly sentences: readonly Sentence[];
  /** Of each sentence. */
  readonly frames: readonly (readonly Frame[])[];
  /** The subject of each sentence as a whole, where it has one. */
  readonly mains: readonly (Subject | undefined)[];
  /** Who was named last up to the end of each sentence. */
  readonly lastNamed: readonly (Named | undefined)[];
}

/** A quotation in its place. */
export interface Quote extends Quoted {
  readonly text: string;
  readonly words: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of its token in the sentence. */
  readonly token: number;
}

/** What a rule found about a quotation: whose words they are. */
export interface Finding {
  /** Index of the sentence with the words that name the speaker. */
  readonly sentence: number;
  readonly subject: Subject;
  readonly frame?: Frame | undefined;
  /** Who says that the speaker said it, where the sentence tells. */
  readonly via?: Subject | undefined;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}]|['’.-](?=[\p{L}\p{N}]))*/gu;

/** Counts words as a reader would: "U.S." and "don't" are one each. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Reads an article's blocks for the rules, with the people named in it. */
export function readArticle(blocks: readonly string[], people: PeopleIndex): Reading {
  const marked = pairMarks(blocks);
  const sentences: Sentence[] = [];
  const quotes: Quote[] = [];
  let next = 0;
  blocks.forEach((text, block) => {
    const from = next;
    while (marked[next]?.block === block) next++;
    const tokens = markPeople(cutTokens(text, marked.slice(from, next)), block, people);
    for (const sentence of cutSentences(tokens, block)) {
      sentence.tokens.forEach((token, index) => {
        if (!token.quoted) return;
        const inner = innerText(token);
        quotes.push({
          ...token.quoted,
          text: inner,
          words: countWords(inner),
          sentence: sentences.length,
          token: index,
        });
      });
      sentences.push(sentence);
    }
  });
  const frames = sentences.map(({ tokens }) => findFrames(tokens));
  const mains = sentences.map(({ tokens }) => findSentenceSubject(tokens, tokens.length));
  return { blocks, quotes, sentences, frames, mains, lastNamed: findLastNamed(sentences, mains) };
}

function markPeople(tokens: readonly Token[], block: number, people: PeopleIndex): Token[] {
  return tokens.map((token) => {
    if (token.kind !== 'word') return token;
    const isPerson = people.touching(block, { startUtf16: token.start, endUtf16: token.end }).length > 0;
    return isPerson ? { ...token, isPerson } : token;
  });
}
