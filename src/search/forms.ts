/**
 * The forms in which an English word may stand: plural, possessive, past and -ing, made by rule from the word and
 * from what the word may be a form of. Some are no words; none is harmful, since they are looked for, not shown.
 *
 * @param word folded.
 * @returns the word itself first.
 * @example formsOf('talks') // ['talks', 'talk', "talk's", 'talked', 'talking', …]
 */
export function formsOf(word: string): string[] {
  if (!/^[a-z]{3,}(?:'s)?$/.test(word) || FIXED.has(word)) return [word];
  return [...new Set([word, ...basesOf(word).flatMap(inflect)])];
}

/** What only looks like a form of another word, and that other. */
const FIXED: ReadonlySet<string> = new Set(['does', 'even', 'evening', 'new', 'news']);

const ENDINGS: readonly [ending: RegExp, bases: readonly string[]][] = [
  [/'s$/, ['']],
  [/ies$/, ['y']],
  [/(?<=s|x|z|ch|sh|o)es$/, ['']],
  [/(?<![siu])s$/, ['']],
  [/ied$/, ['y']],
  [/(?<=([b-df-hj-np-tv-z]))\1ed$/, ['']],
  [/ed$/, ['', 'e']],
  [/(?<=([b-df-hj-np-tv-z]))\1ing$/, ['']],
  [/ing$/, ['', 'e']],
];

/** The word, and what it may be a form of. */
function basesOf(word: string): string[] {
  const bases = ENDINGS.flatMap(([ending, replacements]) =>
    ending.test(word) ? replacements.map((replacement) => word.replace(ending, replacement)) : [],
  );
  return [word, ...bases].filter(mayInflect);
}

/** A mute e makes no word by itself: `thing` is no form of `the`. */
function mayInflect(base: string): boolean {
  return base.length >= 3 && /[aeiouy]/.test(base.replace(/e$/, ''));
}

function inflect(base: string): string[] {
  const forms = [base, `${base}'s`];
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [...forms, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  if (base.endsWith('e')) return [...forms, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  forms.push(/(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`);
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(base))
    forms.push(`${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`);
  return forms;
}
