import { ACTORS, ADJUNCTS, GAP } from '../grammar.ts';
import { frame, type Frame } from './frame.ts';

const SANCTIONS = `(?:sanctions|penalties|measures|restrictions|tariffs|visa bans|asset freezes)`;
/** What speeches are given at. */
export const OCCASION =
  'rally|speech|address|town hall(?:-style)?(?: meeting)?|news conference|press conference|fundraiser|forum|campaign stop|campaign event';
const ELECTION = 'primary|primaries|caucuses|referendum|elections?|runoff';

const RULERS = 'governments|leaders|presidents|prime ministers|foreign ministers|officials|negotiators';

/** What one side does: visits, measures, votes, speeches; debates and elections. */
export const ACT_FRAMES: readonly Frame[] = [
  // Roe visited Oslo
  frame(
    'visit',
    'visit',
    1,
    'visited|visits?|visiting|to|in',
    String.raw`(?<a>‹P\d+›(?:(?:,| and|, and) ‹P\d+›)*)${GAP}(?:visited|visits?|visiting|(?:travell?ed|travels?|flew|fly|flies|headed|heads?) to|arrived in|arrives? in|landed in) (?:the (?:\p{L}+ ){0,2})?(?=‹[LC]\d+›)`,
  ),
  frame(
    'trip',
    'visit',
    1,
    'visit|trip',
    String.raw`(?<a>‹P\d+›)’s? (?:[\p{L}\d-]+ ){0,3}(?:visit|trip) to (?=‹[LC]\d+›)`,
  ),
  // the Treasury imposed sanctions on four officials
  frame(
    'sanctions',
    'sanctions',
    1,
    SANCTIONS,
    String.raw`(?<a>${ACTORS})${GAP}(?:imposed|imposes?|slapped|levied|announced|stepped up|expanded|extended|placed|approved|lifted) (?:(?:new|more|additional|further|fresh|economic|financial|tough|targeted) ){0,3}(?:sanctions(?:${ADJUNCTS})(?! that)|${SANCTIONS}(?:${ADJUNCTS})(?= (?:on|against) ))(?: (?:on|against) (?<o>(?:(?!‹D|,|\.|;| who\b| for\b| that\b| over\b| in\b| after\b| as\b| and\b).){3,60}))?`,
  ),
  // Roe and Doe signed a treaty
  frame(
    'signed',
    'agreement',
    1,
    'signed|signs?|concluded|ratified|reached',
    String.raw`(?<a>${ACTORS})${GAP}(?:signed|signs?|concluded|ratified|reached) (?<o>(?:[\p{L}\d-]+ ){1,6}?(?:agreement|treaty|accord|pact|deal|cease-?fire|truce|memorandum|declaration))(?! with reporters)`,
  ),
  // Norway and Sweden agreed to open the strait
  frame(
    'agreed',
    'agreement',
    2,
    'agreed',
    String.raw`(?<a>(?:[Tt]he )?‹[CO]\d+›(?:, (?:the )?‹[CO]\d+›)*,? and (?:the )?‹[CO]\d+›)(?:’s? (?:${RULERS}))?(?: (?:have|had|also))? agreed(?:,? (?:on )?‹D\d+›,?)?(?: in ‹L\d+›)?(?: ‹D\d+›)? (?<o>(?:to|on) (?:(?!‹D|,|\.|;| after\b| ending\b| in a\b).){4,70})`,
  ),
  // the Council voted 12 to 3 to …
  frame(
    'voted',
    'vote',
    1,
    'voted|votes?',
    String.raw`(?<a>(?:[Tt]he )?‹O\d+›|(?:[Tt]he )?‹C\d+›(?:’s?)? (?:lower house|upper house|parliament|legislature|cabinet|senate|congress|assembly|national assembly))${GAP}(?:voted|votes?)(?! (?:for|against) ‹P)(?:,? (?:unanimously|overwhelmingly|narrowly|\d+[-–]\d+|\d+ to \d+),?)*(?: (?:on )?‹D\d+›)? (?<o>(?:to|on|against|for) (?:(?!‹D|,|\.|;).){3,60})`,
  ),
  // the Council passed a resolution on …
  frame(
    'passed',
    'vote',
    1,
    'passed|approved|adopted|rejected|defeated|confirmed|ratified',
    String.raw`(?<a>(?:[Tt]he )?‹O\d+›)${GAP}(?:passed|approved|adopted|rejected|defeated|confirmed|ratified) (?<o>(?:(?:a|an|the|its|his|her|two|three|four|new) )(?:(?:\p{L}[\p{L}\d-]*|‹C\d+›),? ){0,4}?(?:bill|resolution|measure|law|amendment|budget|treaty|nomination|sanctions|legislation)s?)(?:${ADJUNCTS})`,
  ),
  // the ministry said in a statement on Tuesday; on Tuesday Roe issued a statement
  frame(
    'stated',
    'statement',
    1,
    'statement',
    String.raw`(?<a>(?:[Tt]he )?‹[PO]\d+›)(?:,[^,‹]{1,60},)?(?: also| later| ‹D\d+›)? (?:said|says|told|announced|confirmed|insisted|argued|warned|wrote|added|denied|(?:issued|released|put out|made))(?: (?:in|on|via|with))?(?: ‹D\d+›)?(?: in)? (?:a|an) (?:(?:[\p{L}-]+|‹D\d+›) ){0,2}?statement(?:${ADJUNCTS})`,
  ),
  frame(
    'in-statement',
    'statement',
    1,
    'statement',
    String.raw`^In a (?:(?:[\p{L}-]+|‹D\d+›) ){0,2}?statement(?:${ADJUNCTS})(?: evening| morning| night| afternoon)?, (?<a>(?:the )?‹[PO]\d+›)(?:,[^,‹]{1,60},)? (?:said|says|called|denied|insisted|argued|warned|confirmed|criticized|praised|condemned|thanked|urged|defended|added)`,
  ),
  // Russia sent 2,000 troops to Syria
  frame(
    'deployed',
    'deployment',
    1,
    'deployed|deploys?|sent|sends?|dispatched|moved|deploying|withdrew',
    String.raw`(?<a>(?:[Tt]he )?‹[CO]\d+›)${GAP}(?:deployed|deploys?|sent|sends?|dispatched|moved|began deploying|withdrew) (?<o>(?:[\p{L}\d,-]+ ){0,5}?(?:troops|soldiers|forces|warships?|aircraft|jets|bombers|missiles|tanks|battalions?|advisers|destroyers?|carriers?))`,
  ),
  // Roe gave a speech in Oslo
  frame(
    'spoke-at',
    'speech',
    1,
    'speech|address',
    String.raw`(?<a>‹P\d+›)${GAP}(?:gave|gives?|delivered|delivers?|made|makes?) (?:(?:a|an|his|her|the) )(?:[\p{L}-]+ ){0,4}(?:speech|address)\b`,
  ),
  // Roe said at a rally in Bergen; Roe held a rally
  frame(
    'occasion',
    'speech',
    1,
    OCCASION,
    String.raw`(?:[Aa]t|[Dd]uring|[Ii]n|held|holds?|holding|hosted|hosts?|headlined|addressed) (?:a|an|the|his|her|‹D\d+›’s) (?:(?:(?!(?:with|to|debate)\b)[\p{L}\d’-]+|‹[DLC]\d+›(?: night| evening| morning)?),? ){0,4}?(?<o>(?:(?:campaign|joint|victory|get-out-the-vote|evening|morning|closed-door|organizing) )?(?:${OCCASION}))(?:${ADJUNCTS})`,
    { needsSubject: true },
  ),
  // the leaders’ debate in Oslo on Tuesday
  frame(
    'debate',
    'debate',
    0,
    'debate',
    String.raw`(?:‹D\d+›(?: night| evening)?’s (?:[\p{L}-]+ ){0,2}?)?(?<o>(?:(?:Republican|Democratic|GOP|vice[- ]presidential|presidential|leaders’|primary) ){1,3}debate)(?! (?:stage|about|over|moderators?|performances?|audience|coach|prep|season|schedule))(?:${ADJUNCTS})`,
  ),
  // the Oslo referendum on Tuesday; Norway’s election on Sept. 9
  frame(
    'election',
    'election',
    0,
    ELECTION,
    String.raw`(?<a>‹[LC]\d+›)(?:’s)? (?:(?:Democratic|Republican|GOP|presidential|parliamentary|general|regional|state|first-in-the-nation) ){0,3}(?<o>${ELECTION})(?:,? (?:on |last |this )?‹D\d+›)`,
  ),
];
