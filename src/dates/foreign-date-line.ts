import { makeDay } from './calendar.ts';
import type { WrittenDate } from './parse.ts';

/** Months as pages in French, German, Spanish, Italian, Portuguese and Dutch write them, from January. */
const MONTHS: readonly string[] = [
  'janvier januar jänner enero gennaio janeiro januari',
  'février fevrier februar febrero febbraio fevereiro februari',
  'mars märz maerz marzo março marco maart',
  'avril april abril aprile',
  'mai mayo maggio maio mei',
  'juin juni junio giugno junho',
  'juillet juli julio luglio julho',
  'août aout august agosto augustus',
  'septembre september septiembre setiembre settembre setembro',
  'octobre oktober octubre ottobre outubro',
  'novembre november noviembre novembro',
  'décembre decembre dezember diciembre dicembre dezembro december',
];
const MONTH_OF = new Map(
  MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

const DATE = new RegExp(
  String.raw`(?<![\p{L}\d])(\d{1,2})(?:er|\.|º|°)?\s+(?:de\s+)?(${[...MONTH_OF.keys()].join('|')})\s+(?:de\s+|del\s+)?((?:1[89]|20)\d\d)(?!\d)`,
  'iu',
);

/** Words around such a date: weekdays, “published on”, “updated at”. */
const FILLER = new Set(
  `publié publie publiée mis à a jour le la par modifié posté il y heure heures lundi mardi mercredi jeudi vendredi samedi dimanche h
  veröffentlicht veroeffentlicht am um uhr aktualisiert stand von vom erstellt montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  publicado actualizado el las los hora horas lunes martes miércoles miercoles jueves viernes sábado sabado domingo
  pubblicato aggiornato il alle ore lunedì martedì mercoledì giovedì venerdì sabato domenica
  atualizado em às as segunda terça quarta quinta sexta feira
  gepubliceerd op bijgewerkt om uur maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  cet cest mez mesz gmt utc de del del`.split(/\s+/),
);

/**
 * Reads a line that holds nothing but a date of publication in French, German, Spanish, Italian, Portuguese or Dutch.
 *
 * @example readForeignDateLine('Publié le 4 mai 2023 à 10h22')?.month // 5
 */
export function readForeignDateLine(line: string): WrittenDate | undefined {
  const date = line.length > 160 ? undefined : readForeignDate(line);
  if (!date) return undefined;
  const rest = line.slice(0, date.span.startUtf16) + ' ' + line.slice(date.span.endUtf16);
  const words = rest
    .toLowerCase()
    .replace(/\d{1,2}\s?[:.h]\s?\d{2}|\d{1,2}\s?h\b/g, ' ')
    .match(/[\p{L}\d]+/gu);
  if (words?.some((word) => !FILLER.has(word))) return undefined;
  return date;
}

/** The first date in one of these languages that a line holds with its year. */
export function readForeignDate(line: string): WrittenDate | undefined {
  const match = DATE.exec(line);
  if (!match) return undefined;
  const [written, day, month, year] = match as unknown as [string, string, string, string];
  const found = { day: Number(day), month: MONTH_OF.get(month.toLowerCase())!, year: Number(year) };
  if (makeDay(found.year, found.month, found.day) === undefined) return undefined;
  return { ...found, span: { startUtf16: match.index, endUtf16: match.index + written.length } };
}
