/** What a mark can do where it stands. */
export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly sign: string;
  /** Marks of one family close each other. */
  readonly family: 'double' | 'single' | 'guillemet' | 'low';
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

const MARK = /'(?=''(?!'))|''|``|["“”„‟«»‘’'`]/g;
const WORD = /[\p{L}\p{N}]/u;

/** Reads the quotation marks of a text in order; apostrophes within words are none. */
export function readMarks(text: string): Mark[] {
  const marks = [...text.matchAll(MARK)].map((match): Mark => {
    const at = match.index;
    const sign = match[0];
    const before = text[at - 1] ?? ' ';
    const after = text[at + sign.length] ?? ' ';
    return { at, length: sign.length, sign, ...readSign(sign, before, after, at === 0) };
  });
  return marks.filter(({ canOpen, canClose }) => canOpen || canClose);
}

/** What a mark can be, by its sign and the characters beside it. */
function readSign(
  sign: string,
  before: string,
  after: string,
  isFirst: boolean,
): Omit<Mark, 'at' | 'length' | 'sign'> {
  const isAfterBlank = /\s/.test(before);
  const isBeforeBlank = /\s/.test(after);
  const canOpen = /[\s([{—–\-/“‘"'.,…:]/.test(before) && !isBeforeBlank;
  const canClose = !isAfterBlank || (isBeforeBlank && !isFirst);
  switch (sign) {
    case '«':
    case '»':
      return readGuillemet(sign, before, after);
    case '„':
    case '‟':
      return { family: 'low', canOpen: true, canClose: false };
    case '“':
      return { family: 'double', canOpen: !isBeforeBlank || isAfterBlank, canClose: canClose && !canOpen };
    case '”':
      return { family: 'double', canOpen: isAfterBlank, canClose: !isAfterBlank || isBeforeBlank };
    case '``':
      return { family: 'double', canOpen: true, canClose: false };
    case '"':
    case "''": {
      const isInches = /\d/.test(before) && !/[\s.,;:)\]—–-]/.test(after);
      return { family: 'double', canOpen: canOpen && !isInches, canClose };
    }
    default: {
      const isApostrophe = WORD.test(before) && WORD.test(after);
      const opens = sign === '‘' || sign === '`' || (sign === "'" && canOpen);
      return {
        family: 'single',
        canOpen: opens && canOpen && !isApostrophe,
        canClose: canClose && !isApostrophe,
      };
    }
  }
}

/** « French » and »German« marks: the first of a pair stands before a word, with or without a blank between. */
function readGuillemet(sign: string, before: string, after: string): Omit<Mark, 'at' | 'length' | 'sign'> {
  const isTurned =
    sign === '«'
      ? /[\p{L}\p{N}.,!?…]/u.test(before) && !WORD.test(after)
      : !/\S/.test(before) && WORD.test(after);
  return { family: 'guillemet', canOpen: (sign === '«') !== isTurned, canClose: (sign === '»') !== isTurned };
}

/** Of each mark, the index of the next one of its family; -1 for the last. */
export function findNext(marks: readonly Mark[]): number[] {
  const after = new Map<Mark['family'], number>();
  const next: number[] = [];
  for (let i = marks.length - 1; i >= 0; i--) {
    next[i] = after.get(marks[i]!.family) ?? -1;
    after.set(marks[i]!.family, i);
  }
  return next;
}
