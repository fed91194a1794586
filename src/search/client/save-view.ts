import { SAVE_FORMATS, type SaveFormat } from '../engine/save.ts';
import { make, makeAction } from './dom.ts';
import { words } from './words.ts';

const TYPES: Readonly<Record<SaveFormat, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  txt: 'text/plain',
  ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex',
};

/** Makes the list of kinds of file in which the results can be saved. `write` makes the file's text. */
export function makeSaveView(write: (format: SaveFormat) => Promise<string>): HTMLElement {
  const failure = make('p', { role: 'alert' });
  const buttons = SAVE_FORMATS.map((format) =>
    makeAction(words.formats[format], () => {
      failure.textContent = '';
      write(format).then(
        (text) => download(new Blob([text], { type: `${TYPES[format]};charset=utf-8` }), format),
        () => (failure.textContent = words.saveFailed),
      );
    }),
  );
  const list = make('ul', {}, ...buttons.map((button) => make('li', {}, button)));
  return make('div', { class: 'save' }, make('p', {}, words.save), list, failure);
}

function download(file: Blob, format: SaveFormat): void {
  const href = URL.createObjectURL(file);
  const link = make('a', { href, download: `quotations.${format}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
