import { isInitial, type ParsedName } from './parse-name.ts';

/** Short and long forms of one given name; the first of each line stands for all. */
const NICKNAMES: ReadonlyMap<string, string> = new Map(
  `alexander alex sasha alec|andrew andy drew|anthony tony|antony tony|benjamin ben benny|bernard bernie|charles charlie chuck|christopher chris|christine chris chrissy|daniel dan danny|david dave|deborah debbie deb|donald don donnie|douglas doug|edward ed eddie ted|
  elizabeth liz beth betsy|eugene gene|frederick fred|gerald gerry jerry|gregory greg|james jim jimmy|jeffrey jeff|jennifer jen jenny|jonathan jon|joseph joe joey|joshua josh|katherine kathy kate|kenneth ken|lawrence larry|leonard len|matthew matt|michael mike|mitchell mitch|nicholas nick|patrick pat|
  peter pete|philip phil|raymond ray|rebecca becky|richard rick dick rich|robert bob rob bobby|ronald ron|samuel sam|stephen steve|steven steve|susan sue|thomas tom|timothy tim|vladimir vlad volodya|walter walt|william bill will billy|zachary zach|rudolph rudy|ashton ash|theodore ted teddy|jacob jake|henry hank harry|leonard lenny`
    .split('|')
    .flatMap((line) => {
      const [long, ...short] = line.trim().split(/\s+/);
      return short.map((name): [string, string] => [`${name}:${long!}`, long!]);
    }),
);

/** True when two given names may be one person's: equal, transliterated, shortened, or an initial. */
export function areSameGiven(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  if (isInitial(a) || isInitial(b)) return a[0] === b[0];
  return transliterated(a) === transliterated(b) || areNicknames(a, b);
}

/** True when one is a short form of the other. */
export function areNicknames(a: string, b: string): boolean {
  return NICKNAMES.has(`${a}:${b}`) || NICKNAMES.has(`${b}:${a}`);
}

/**
 * True when two names with one surname may be one person's: no given name, initial or suffix speaks
 * against it. A suffix that one of them leaves out speaks against it only where `isOneArticle`:
 * there `Roe` and `Roe Jr.` are two.
 */
export function areCompatible(a: ParsedName, b: ParsedName, isOneArticle = false): boolean {
  if (transliterated(a.key) !== transliterated(b.key)) return false;
  if (a.suffix !== b.suffix && (isOneArticle || (a.suffix !== '' && b.suffix !== ''))) return false;
  if (areSameGiven(a.given, b.given)) return areSameInitials(a, b);
  return a.words.length > 2 && areSameGiven(a.words[1]!, b.given) && isInitial(a.given);
}

function areSameInitials(a: ParsedName, b: ParsedName): boolean {
  if (a.words.length !== 3 || b.words.length !== 3) return true;
  const [first, second] = [a.words[1]!, b.words[1]!];
  return areSameGiven(first, second);
}

/** A name as the scripts it came from make no difference to it: `Sergei`, `Sergey` and `Serguei`. */
export function transliterated(folded: string): string {
  return folded
    .replace(/^(?:w)(?=ladimir|olodymyr)/, 'v')
    .replace(/ff$/, 'v')
    .replace(/(?<=..)(?:iy|yi|ij|ii|ei|ey|ej|ai|ay|y|i)$/, 'i')
    .replace(/gu(?=e)/g, 'g')
    .replace(/^(?:ye|je)(?=[a-z]{3})/, 'e')
    .replace(/(?<=[aeiou])y(?=[aeiou])/g, 'i')
    .replace(/kh/g, 'h')
    .replace(/ts|tz/g, 'c')
    .replace(/ks/g, 'x')
    .replace(/^(?:mohammed|muhammad|mohamed|mohammad|mohamad|muhammed)$/, 'mohammed')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1');
}
