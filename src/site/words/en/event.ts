/** The page of an event. */
export const event = {
  eventKind: 'Event',
  date: 'Date',
  place: 'Place',
  takingPart: 'Taking part',
  alsoQuoted: 'Also quoted',
  eventsAround: 'Events before and after',
  before: 'Before',
  after: 'After',
  coverage: 'Coverage',
  noCoverage: 'No article of the archive is matched to this event.',
  quotationsBySpeaker: 'Quotations',
  noEventQuotations: 'No quotation is matched to this event.',
};
