import { INTERFACE_LANGUAGES, type ArchiveSettings } from '../model/index.ts';

/** What `html` says of itself. */
export interface Interface {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The language and direction of the interface: as the archive sets them, else of its texts, else English. */
export function chooseInterface(settings: ArchiveSettings): Interface {
  const own = settings.language;
  const isSpoken = INTERFACE_LANGUAGES.some((code) => own?.toLowerCase().split('-')[0] === code);
  const language = settings.interface?.language ?? (isSpoken ? own! : 'en');
  return { language, direction: settings.interface?.direction ?? directionOf(language) };
}

/** Languages that are written from right to left, by subtag. */
const RIGHT_TO_LEFT = new Set('ar arc ckb dv fa he ks ku nqo pnb ps sd syr ug ur yi'.split(' '));

/** Which way a language is written. A script named in the tag decides before the language does. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [code = '', ...rest] = language.split('-');
  const script = rest.find((part) => /^[A-Za-z]{4}$/.test(part))?.toLowerCase();
  if (script) return /^(?:arab|hebr|thaa|syrc|nkoo|adlm)$/.test(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(code.toLowerCase()) ? 'rtl' : 'ltr';
}

/** Attributes for words in a language of their own; none where the page is in that language already. */
export function languageOf(language: string, page: Interface): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const direction = directionOf(language);
  return {
    ...(language !== page.language && { lang: language }),
    ...(direction !== page.direction && { dir: direction }),
  };
}
