import { defineCollection } from 'astro:content';
import { articleFields, event, organization, outlet, person, place } from './site/collections.ts';
import { loadRecords } from './site/load-records.ts';

// Metadata only: no text, no ledger. Pages ask the linked archive (src/site/archive.ts); the collections check
// what lies in the archive's folder while it is edited, and tell the development server what has changed.
export const collections = {
  articles: defineCollection({ loader: loadRecords('entries'), schema: articleFields }),
  people: defineCollection({ loader: loadRecords('people'), schema: person }),
  organizations: defineCollection({ loader: loadRecords('organizations'), schema: organization }),
  places: defineCollection({ loader: loadRecords('places'), schema: place }),
  events: defineCollection({ loader: loadRecords('events'), schema: event }),
  outlets: defineCollection({ loader: loadRecords('outlets'), schema: outlet }),
};
