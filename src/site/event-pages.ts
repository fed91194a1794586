import type { LinkedEvent, Quotation } from '../archive/index.ts';
import { listEventQuotations, newestFirst } from './describe.ts';
import { once } from './once.ts';
import { TWIN_SIZES } from './sizes.ts';
import { twinPages, type TwinPage } from './twin-pages.ts';
import { groupBySpeaker, type SpeakerGroup } from './utterances.ts';

/** One of the pages of an event. */
export interface EventPage extends TwinPage<SpeakerGroup> {
  readonly event: LinkedEvent;
  /** Its quotations by speaker, all of them. */
  readonly speakers: readonly SpeakerGroup[];
}

/** The pages of an event: one, or as many as its articles and what they quote fill. */
export const eventPagesOf = once((event: LinkedEvent): EventPage[] => {
  const speakers = rankSpeakers(listEventQuotations(event));
  return twinPages(event.url, speakers, newestFirst(event.articles), TWIN_SIZES).map((page) => ({
    ...page,
    event,
    speakers,
  }));
});

/** People of the archive first, the most quoted before the others. */
function rankSpeakers(quotations: readonly Quotation[]): SpeakerGroup[] {
  return groupBySpeaker(quotations).toSorted(
    (a, b) => Number(!a.person) - Number(!b.person) || b.utterances.length - a.utterances.length,
  );
}
