/** A stretch of a named text, in UTF-16 code units; the end is exclusive. */
export interface Span {
  readonly startUtf16: number;
  readonly endUtf16: number;
}

/** The words of `text` that `span` covers. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.startUtf16, span.endUtf16);
}
