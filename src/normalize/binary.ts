/** First bytes of kinds of files that hold no text of their own, and what each is called in a message. */
const KINDS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a zip file, as .docx, .odt and .epub are'],
  ['\u00d0\u00cf\u0011\u00e0', 'an Office document, as .doc is'],
  ['{\\rtf', 'an RTF document'],
  ['bplist', 'a web archive of Safari'],
  ['\u0089PNG', 'a PNG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['\u001f\u008b', 'a gzip file'],
  ['7z\u00bc\u00af', 'a 7z file'],
  ['\u00ff\u00fe\0\0', 'text in UTF-32'],
  ['\0\0\u00fe\u00ff', 'text in UTF-32'],
];

/** What kind of file its first bytes say that it is; `undefined` when they may be text. */
export function findBinaryKind(bytes: Uint8Array): string | undefined {
  const start = Array.from(bytes.subarray(0, 8), (byte) => String.fromCharCode(byte)).join('');
  return KINDS.find(([signature]) => start.startsWith(signature))?.[1];
}
