import { readCue } from './cues.ts';
import type { Quoted } from './marks.ts';
import { DETERMINERS, isAdverb, OPENERS, PREPOSITIONS, PRONOUNS } from './words.ts';

/** A word, a punctuation sign, or a whole quotation of a block. */
export interface Token {
  readonly kind: 'word' | 'sign' | 'quote';
  readonly text: string;
  readonly lower: string;
  /** UTF-16 offsets into the block. */
  readonly start: number;
  readonly end: number;
  /** For a quotation: the stretch it stands for. */
  readonly quoted?: Quoted;
  /** Part of a person's name, as the whole article tells. */
  readonly isPerson?: boolean;
}

/** A sentence of the reporter's text; quotations in it are single tokens. */
export interface Sentence {
  readonly block: number;
  readonly tokens: readonly Token[];
}

const ABBREVIATION =
  /^(?:\p{Lu}|\p{Lu}(?:\.\p{L})+|[DRI]-\p{Lu}\p{L}+|Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Rev|Hon|St|Jr|Sr|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|vs|No|Inc|Corp|Co|Ltd|Messrs|Mt|Ft|[ap]\.m|e\.g|i\.e|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Amb|Min|Sec|Pres|Supt|Det|Cmdr|Brig|Msgr|Fr|Bros)$/u;
const PIECE =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}$€£%#@&][\p{L}\p{M}\p{N}$%@_]*(?:['’.\-‑/&][\p{L}\p{N}][\p{L}\p{M}\p{N}$%_]*)*|\.{3}|--|[^\s]/gu;

/** Tokens of a sentence, at most: what is longer is no prose, and is cut so that cost stays linear. */
const LONGEST = 300;

/** Words that a verb can be contracted with: "she's", "they've". */
const CONTRACTING = /^(?:i|you|he|she|it|we|they|that|there|what|who)$/i;
/** The verbs that endings stand for; which verb `'s` and `'d` are does not matter here. */
const CONTRACTED: Readonly<Record<string, string>> = {
  s: 'has',
  m: 'am',
  re: 'are',
  ve: 'have',
  d: 'would',
  ll: 'will',
};

/** Cuts a block into words, signs and quotations; a possessive ending (`'s` or a lone apostrophe, both `'s` in
 * lower case) is a word of its own, and so is a contracted verb. */
export function cutTokens(text: string, quotes: readonly Quoted[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const addText = (from: number, to: number) => {
    for (const match of text.slice(from, to).matchAll(PIECE))
      addPiece(tokens, match[0], from + match.index, text);
  };
  for (const quoted of quotes) {
    const { startUtf16: start, endUtf16: end } = quoted.span;
    addText(at, start);
    tokens.push({ kind: 'quote', text: text.slice(start, end), lower: '', start, end, quoted });
    at = end;
  }
  addText(at, text.length);
  return tokens;
}

function addPiece(tokens: Token[], piece: string, start: number, text: string): void {
  const add = (from: number, to: number) => {
    const word = text.slice(from, to);
    const kind = /[\p{L}\p{N}]/u.test(word) ? 'word' : 'sign';
    tokens.push({ kind, text: word, lower: word.toLowerCase().replace(/’/g, "'"), start: from, end: to });
  };
  const previous = tokens.at(-1);
  if (piece === '.' && previous?.end === start && ABBREVIATION.test(previous.text)) {
    tokens[tokens.length - 1] = {
      ...previous,
      text: `${previous.text}.`,
      lower: `${previous.lower}.`,
      end: start + 1,
    };
    return;
  }
  const end = start + piece.length;
  const isPluralPossessive =
    /^['’]$/.test(piece) &&
    previous?.end === start &&
    /s$/i.test(previous.lower) &&
    /^ \p{L}/u.test(text.slice(end, end + 2));
  if (isPluralPossessive) {
    tokens.push({ kind: 'word', text: piece, lower: "'s", start, end });
    return;
  }
  const [, stem, ending] = /^(.+)(['’](?:s|m|re|ve|d|ll))$/i.exec(piece) ?? [];
  const isContracted = CONTRACTING.test(stem ?? '');
  const isPossessive = /^.s$/i.test(ending ?? '') && !/^(?:let|here)$/i.test(stem!);
  if (!stem || !(isContracted || isPossessive)) return add(start, end);
  add(start, start + stem.length);
  add(start + stem.length, end);
  const verb = isContracted ? CONTRACTED[ending!.slice(1).toLowerCase()] : undefined;
  if (verb) tokens[tokens.length - 1] = { ...tokens.at(-1)!, lower: verb };
}

/** Groups a block's tokens into sentences. Signs inside a quotation end the sentence only when they end it outside too. */
export function cutSentences(tokens: readonly Token[], block: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const isLast = i === tokens.length - 1;
    if (!isLast && i - from < LONGEST && !endsSentence(tokens, i)) continue;
    sentences.push({ block, tokens: tokens.slice(from, i + 1) });
    from = i + 1;
  }
  return sentences;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1]!;
  if (token.kind === 'quote') {
    const last = /([.?!…])['’”")\]]*\s*$/u.exec(innerText(token))?.[1];
    return last !== undefined && beginsSentence(next) && !isAttributed(tokens, i + 1, last === '.');
  }
  if (/^(?:\p{Lu}\.){2,}$/u.test(token.text) && OPENERS.has(next.lower) && /^\p{Lu}/u.test(next.text))
    return true;
  if (/^[ap]\.m\.$/.test(token.lower)) return /^\p{Lu}/u.test(next.text) || next.kind === 'quote';
  if (!/^(?:[.?!…]|\.{3})$/.test(token.text)) return false;
  if (next.kind === 'sign' && /^[)\]”’'"]$/.test(next.text)) return false;
  return beginsSentence(next) || next.start > token.end + 1;
}

/** Whether `said Holm` or `Holm said` follows a quotation that ends like a sentence. */
function isAttributed(tokens: readonly Token[], from: number, isFullStop: boolean): boolean {
  const first = tokens[from]!;
  if (PRONOUNS.has(first.lower) && /^\p{Lu}/u.test(first.text) && leadsToQuote(tokens, from)) return false;
  for (let i = from; i < tokens.length && i < from + 14; i++) {
    const { kind, text, lower } = tokens[i]!;
    if (kind === 'quote' || /^[.;:?!]$/.test(text)) return false;
    const form = readCue(lower);
    if (!form || form.strength !== 'say' || form.form === 'ing' || form.form === 'base' || i === from)
      continue;
    if (/^\p{Lu}/u.test(text) || DETERMINERS.has(tokens[i - 1]!.lower)) continue;
    const after = tokens[i + 1];
    if (!after || after.text === '.') return true;
    if (isFullStop) return false;
    return (
      after.kind === 'sign' ||
      PREPOSITIONS.has(after.lower) ||
      /^(?:as|when|while|reporters)$/.test(after.lower) ||
      isAdverb(after.lower) ||
      lower === 'told' ||
      lower === 'asked' ||
      (PRONOUNS.has(after.lower) && after.lower === 'you')
    );
  }
  return false;
}

/** "He answered, “…”": whether a quotation follows before the sentence ends. */
function leadsToQuote(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < from + 40 && i < tokens.length; i++) {
    if (tokens[i]!.kind === 'quote') return true;
    if (/^[.?!]$/.test(tokens[i]!.text)) return false;
  }
  return false;
}

/** Whether a sentence can begin here. */
function beginsSentence(next: Token): boolean {
  return next.kind === 'quote' || /^[\p{Lu}\p{N}@#($[•<]/u.test(next.text);
}

/** A quotation without its marks. */
export function innerText(token: Token): string {
  const { inner, span } = token.quoted!;
  return token.text.slice(inner.startUtf16 - span.startUtf16, inner.endUtf16 - span.startUtf16);
}
