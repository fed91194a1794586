import { distance } from 'fastest-levenshtein';
import { isInitial, type ParsedName } from './parse-name.ts';

/** Short and long forms of one given name; the first of each line stands for all. */
const NICKNAMES: ReadonlyMap<string, string> = new Map(
  `abraham abe|alan al|albert al bert|alexander alex sasha alec sandy|alexandra alex sandy|alfred al fred|andrew andy drew|anthony tony|antony tony|arthur art|barbara barb|benjamin ben benny|bernard bernie|calvin cal|caroline carrie|catherine cathy kate cate|charles charlie chuck|christina tina|christine chris chrissy|christopher chris|
  clifford cliff|clinton clint|cynthia cindy|curtis curt|daniel dan danny|david dave|deborah debbie deb debby|dmitri dima|dmitry dima|donald don donnie|dorothy dottie|douglas doug|edmund ed|edward ed eddie ted teddy ned|edwin ed|elizabeth liz beth betsy lisa|eugene gene|ernest ernie|frances fran|francis frank|franklin frank|frederick fred|
  gabriel gabe|geoffrey geoff|gerald gerry jerry|gregory greg|gwendolyn gwen|harold hal harry|henry hank harry|howard howie|jacob jake|jacqueline jackie|james jim jimmy|jeffrey jeff|jennifer jen jenny|jerome jerry|john jack johnny|jonathan jon|joseph joe joey|joshua josh|judith judy|katherine kathy kate|kathleen kathy|kenneth ken|kimberly kim|
  lawrence larry|leonard len lenny|louis lou|margaret meg maggie peggy|martin marty|matthew matt|michael mike|mikhail misha|milton milt|mitchell mitch|nathan nate|nathaniel nat nate|nicholas nick|norman norm|pamela pam|patricia pat patty trish|patrick pat|peter pete|philip phil|phillip phil|randall randy|raymond ray|rebecca becky|reginald reggie|
  richard rick dick rich|robert bob rob bobby|rodney rod|ronald ron ronnie|rudolph rudy|russell russ|samuel sam|sandra sandy|sidney sid|solomon sol|stanley stan|stephen steve|steven steve|stewart stu|stuart stu|susan sue|terence terry|theodore ted teddy|theresa terry|thomas tom tommy|timothy tim|valerie val|victor vic|victoria vicky|vincent vince|vladimir vlad volodya|
  walter walt|wesley wes|william bill will billy|zachary zach|ashton ash`
    .split('|')
    .flatMap((line) => {
      const [long, ...short] = line.trim().split(/\s+/);
      return short.map((name): [string, string] => [`${name}:${long!}`, long!]);
    }),
);

/** True when two given names may be one person's: equal, transliterated, shortened, or an initial. */
export function areSameGiven(a: string, b: string): boolean {
  if (withoutStops(a) === withoutStops(b) || a === '' || b === '') return true;
  if (hasTwoLetters(a) !== hasTwoLetters(b) && isInitial(a) !== isInitial(b)) return false;
  if (isInitial(a) || isInitial(b)) return a[0] === b[0];
  return transliterated(a) === transliterated(b) || areNicknames(a, b);
}

/** `J.J.`: it stands for two names. */
function hasTwoLetters(word: string): boolean {
  return isInitial(word) && withoutStops(word).length > 1;
}

function withoutStops(word: string): string {
  return word.replace(/\./g, '');
}

/** True when one is a short form of the other. */
export function areNicknames(a: string, b: string): boolean {
  return NICKNAMES.has(`${a}:${b}`) || NICKNAMES.has(`${b}:${a}`);
}

/** True when two long given names differ by one letter, as a slip of the pen does: `Reince` and `Rence`. */
export function areMisspelt(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 5 && a !== b && distance(a, b) === 1;
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
  return isKnownBySecond(a, b) || isKnownBySecond(b, a);
}

/** `J. Jane Roe` is `Jane Roe`. */
function isKnownBySecond(a: ParsedName, b: ParsedName): boolean {
  return a.words.length > 2 && isInitial(a.given) && areSameGiven(a.words[1]!, b.given);
}

function areSameInitials(a: ParsedName, b: ParsedName): boolean {
  if (a.words.length !== 3 || b.words.length !== 3) return true;
  const [first, second] = [a.words[1]!, b.words[1]!];
  return areSameGiven(first, second);
}

/** A name as the scripts it came from make no difference to it: `Sergei`, `Sergey` and `Serguei`. */
export function transliterated(folded: string): string {
  return folded
    .replace(/-/g, ' ')
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
