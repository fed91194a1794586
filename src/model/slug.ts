/** Letters that no Unicode decomposition takes apart. */
const FOLDED: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
};

const COURTESY = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep gov governor gen col lt capt adm amb hon rev'.split(
    ' ',
  ),
);

/** Writes Latin letters without their diacritics: `António` becomes `Antonio`. */
export function foldDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æœøßłđðþħıŋ]/gi, (letter) => {
      const folded = FOLDED[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? folded : folded.charAt(0).toUpperCase() + folded.slice(1);
    });
}

/**
 * Makes an id of a text: lower-case letters and digits, joined by single hyphens.
 *
 * Never that of a page of a list, `index`; never empty: a text without Latin letters or digits gets a stable id made from its characters.
 * @param maxLength the id is cut at a word when it is longer.
 */
export function slugify(text: string, maxLength = 80): string {
  const words = foldDiacritics(text)
    .toLowerCase()
    .replace(/['’‘ʼ]|(?<=\b\p{L})\.(?=\p{L}\b)|(?<=\.\p{L})\./gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return fingerprint(text);
  let slug = words[0]!.slice(0, maxLength);
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > maxLength) break;
    slug += `-${word}`;
  }
  return OF_LISTS.test(slug) ? `the-${slug}` : slug;
}

/** Names that the pages of lists have in their folder. */
const OF_LISTS = /^(?:index|page-\d+)$/;

/**
 * The id of a person by name: no courtesy title, no middle initial, no possessive ending.
 * @example personSlug('Antony J. Blinken') // 'antony-blinken'
 */
export function personSlug(name: string): string {
  const words = name
    .trim()
    .replace(/['’]s$/, '')
    .split(/\s+/);
  while (words.length > 1 && COURTESY.has(words[0]!.toLowerCase().replace(/\.$/, ''))) words.shift();
  const isInitial = (word: string) => /^\p{L}\.?$/u.test(word);
  const startsWithInitial = isInitial(words[0]!);
  const kept = words.filter(
    (word, i) => i === 0 || i === words.length - 1 || startsWithInitial || !isInitial(word),
  );
  return slugify(kept.join(' '));
}

/** FNV-1a, 32 bits, in hexadecimal. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `x${hash.toString(16).padStart(8, '0')}`;
}
