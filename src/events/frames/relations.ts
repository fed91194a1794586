import { ADJUNCTS } from '../grammar.ts';
import { frame, type Frame } from './frame.ts';

/** A government: a country, its ministry, or the body that stands for it. */
const STATE = String.raw`(?:[Tt]he )?‹[CO]\d+›(?:’s? (?:foreign ministry|government|foreign minister))?`;
const DAY = String.raw`(?:,? (?:on |late |early )?‹D\d+›,?)?`;
/** Somebody else’s envoy or diplomats. */
const DIPLOMATS = String.raw`(?:[\p{L}\d-]+ ){0,3}?(?:‹C\d+›(?:’s?)? )(?:(?:top|senior|military) )?(?:ambassador|envoy|diplomats?|charg[eé] d’affaires|consul|attach[eé]s?|embassy (?:staff|officials))(?: (?:to|in) [^‹,]{0,12}‹[CL]\d+›)?`;

/** What governments do to one another: envoys called home, called in and sent away, ties cut and taken up. */
export const RELATION_FRAMES: readonly Frame[] = [
  // Norway recalled its ambassador to Sweden
  frame(
    'recalled',
    'diplomacy',
    1,
    'recalled|recalls?|withdrew|withdraws?',
    String.raw`(?<a>${STATE})${DAY}(?: has| had| also)? (?<o>(?:recalled|recalls|withdrew|withdraws) (?:its|his|her|their|the) (?:ambassador|envoy|diplomats|embassy staff)(?: (?:to|from|in) (?:the )?‹[CL]\d+›)?)(?:${ADJUNCTS})`,
  ),
  // Norway expelled four Swedish diplomats
  frame(
    'expelled',
    'diplomacy',
    1,
    'expelled|expels?|ordered out',
    String.raw`(?<a>${STATE})${DAY}(?: has| had| also)? (?<o>(?:expelled|expels) ${DIPLOMATS})(?:${ADJUNCTS})`,
  ),
  // Norway summoned the Swedish ambassador
  frame(
    'summoned',
    'diplomacy',
    1,
    'summoned|summons',
    String.raw`(?<a>${STATE})${DAY}(?: has| had| also)? (?<o>(?:summoned|summons) ${DIPLOMATS})(?:${ADJUNCTS})`,
  ),
  // Norway broke off relations with Sweden; restored them
  frame(
    'relations',
    'diplomacy',
    1,
    'relations|ties',
    String.raw`(?<a>${STATE}(?: and ${STATE})?)${DAY}(?: has| have| had| also)? (?<o>(?:broke off|breaks off|cut|cuts|severed|severs|suspended|suspends|restored|restores|resumed|resumes|established|establishes|normalized|normalised) (?:all |full |its |their )?(?:diplomatic )(?:relations|ties)(?: with (?:the )?‹C\d+›)?)(?:${ADJUNCTS})`,
  ),
  // Norway recognized Sweden
  frame(
    'recognized',
    'diplomacy',
    1,
    'recogni[sz]ed',
    String.raw`(?<a>${STATE})${DAY}(?: has| had| also| formally| officially){0,2} (?<o>(?:recogni[sz]ed) (?:the independence of |the state of )?‹C\d+›(?:’s? (?:independence|statehood))?)(?=[,.]| on | as |$| ‹D)(?:${ADJUNCTS})`,
  ),
];
