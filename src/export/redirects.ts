import type { Archive } from '../archive/index.ts';
import { escapeXml } from './xml.ts';

/**
 * The pages at the addresses of merged records. Each leads on by itself, and by a link where a reader or a browser
 * does not want that; links are relative, so that they work in any folder and from disk.
 */
export function* redirectFiles({ redirects, settings }: Archive): Generator<[path: string, text: string]> {
  const language = settings.language ?? 'en';
  for (const { from, to, name } of redirects) {
    const target = escapeXml(`../${to}`);
    yield [
      from,
      [
        '<!doctype html>',
        `<html lang="${escapeXml(language)}">`,
        '<meta charset="utf-8">',
        `<title>${escapeXml(name)}</title>`,
        `<meta http-equiv="refresh" content="0; url=${target}">`,
        `<link rel="canonical" href="${target}">`,
        '<meta name="robots" content="noindex">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<p><a href="${target}">${escapeXml(name)}</a></p>`,
        '</html>',
        '',
      ].join('\n'),
    ];
  }
}
