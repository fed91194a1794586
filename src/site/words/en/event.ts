/** The page of an event. */
export const event = {
  eventKind: 'Event',
  date: 'Date',
  place: 'Place',
  planned: 'planned',
  eventBasis: 'Basis',
  proposedEvent: 'Found in the texts of the articles below; not yet confirmed by a person.',
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
