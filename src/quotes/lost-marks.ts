/** Verbs that follow a quotation in most reports. */
const SAID = 'said|says|added|told|asked|replied|warned|insisted|explained|wrote|tweeted';
/** "Holm said", "she added", "said Holm". */
const ATTRIBUTION = `(?:(?:${SAID}) \\p{Lu}|(?:(?:\\p{Lu}[\\p{L}.’'-]+ ){1,4}|he |she |they )(?:${SAID})\\b)`;
const BEFORE_ATTRIBUTION = new RegExp(`[,?!…](?= ${ATTRIBUTION})`, 'u');
const STARTS_ATTRIBUTION = new RegExp(`^ ${ATTRIBUTION}`, 'u');
/** How far an attribution may stand from where a mark was lost, in UTF-16 units. */
const FAR = 2000;

/**
 * Where a quotation ends whose closing mark was lost: before its attribution; -1 when it has none.
 *
 * @param start of the quotation's words.
 * @example “It will rain, Holm said. // after the comma
 */
export function findLostEnd(text: string, start: number, end: number): number {
  const found = BEFORE_ATTRIBUTION.exec(text.slice(start, Math.min(end, start + FAR)));
  return found ? start + found.index + 1 : -1;
}

/**
 * Whether a quotation ends at a mark though none opened it: its attribution follows, and the block begins with it.
 *
 * @example It will rain,” Holm said.
 */
export function hasLostStart(text: string, at: number, length: number): boolean {
  return (
    at < FAR &&
    /[,?!….]/u.test(text[at - 1] ?? '') &&
    STARTS_ATTRIBUTION.test(text.slice(at + length, at + length + 80)) &&
    /^\p{Lu}\S*(?:\s+\S+){2,}/u.test(text.slice(0, at))
  );
}
