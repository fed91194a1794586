import { parseDateline } from './dateline.ts';

const CUT_AT =
  /(?:,\s(?:as|which|who|while|after|but|and|with|amid|in|the|a|[a-z]+ing)\b|;|\s(?:but|while|as|after|amid|although|though)\s|\s—|\s–)/g;
const [SHORTEST, LONGEST] = [40, 110];

/** A title for an article that has none: the place of its dateline, and its lead up to the end of a clause. */
export function supplyTitle(lead: string): string {
  const dateline = parseDateline(lead);
  const told = dateline ? lead.slice(dateline.length) : lead;
  const sentence = (
    /^.{20,}?[.!?][”"’']?(?=\s\p{Lu}|$)/u.exec(told.slice(0, 400))?.[0] ?? told.slice(0, 400)
  ).replace(/[.\s]+$/, '');
  const clause = [...sentence.matchAll(CUT_AT)]
    .map(({ index }) => index)
    .find((end) => end >= SHORTEST && end <= LONGEST);
  const text = clause === undefined ? cutAtWord(sentence) : sentence.slice(0, clause);
  return dateline ? `${titleCase(dateline.place)}: ${text}` : text;
}

function cutAtWord(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST)).replace(/[,;:]$/, '')}…`;
}

/** `NEW YORK` as `New York`; a place that is not all in capitals stays as it is. */
function titleCase(place: string): string {
  return place.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
