/** A credited name in the parts that reference managers ask for. */
export interface NameParts {
  /** All of it, when it has one word. */
  readonly family: string;
  readonly given?: string;
  readonly suffix?: string;
}

const SUFFIX = /,?\s+(Jr\.?|Sr\.?|II|III|IV)$/;

/**
 * Splits a name as printed in a byline: the family name is the last word, with the lower-case particles before it.
 *
 * @example splitName('Ines van der Meer') // { family: 'van der Meer', given: 'Ines' }
 */
export function splitName(name: string): NameParts {
  const suffix = SUFFIX.exec(name)?.[1];
  const words = name.replace(SUFFIX, '').trim().split(/\s+/);
  const particle = words.findIndex((word, i) => i > 0 && /^\p{Ll}[\p{Ll}’']*$/u.test(word));
  const at = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  const given = words.slice(0, at).join(' ');
  return {
    family: words.slice(at).join(' '),
    ...(given === '' ? {} : { given }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}
