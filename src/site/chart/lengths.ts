/**
 * Charts are as wide as their page, and their text is as large as text: places across are shares of the width,
 * distances down are in units of the text.
 */

/** A share of the width as an SVG length. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

/** A distance in units of the chart's text as an SVG length. */
export function em(units: number): string {
  return `${Math.round(units * 100) / 100}em`;
}

const NARROW = /[fijlrt.,:;'’‘|!()[\] -]/;
const BROAD = /[mwMWA-Z@%&—]/;
const FULL = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/;

/** How wide a text comes out at most, in units of its own size. */
export function textWidth(text: string): number {
  return [...text].reduce(
    (sum, char) => sum + (FULL.test(char) ? 1.05 : BROAD.test(char) ? 0.8 : NARROW.test(char) ? 0.36 : 0.56),
    0,
  );
}
