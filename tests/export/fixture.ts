import { linkArchive, type Archive } from '../../src/archive/index.ts';
import { event, outlet, parseEntry, person, type ArchiveSettings } from '../../src/model/index.ts';

const SHA = 'a1b2c3d4'.repeat(8);

const REPORT = `---
title: Envoys trade “frank” words over the Dovrin strait
subtitle: Neither side moved
outlet: The Harbour Gazette
published: 2031-03-14
dateline:
  place: LINDHOLM
bylines:
  - name: Ines van der Meer
  - name: Tomas Okoro Jr.
contributors:
  - name: P. Quill
    place: Arvik
url: https://gazette.example/2031/03/14/strait?a=1&b=2
source:
  file: wire/strait.txt
  sha256: ${SHA}
  bytes: 900
ledger:
  - class: masthead
    lines: "1"
    text: The Harbour Gazette
  - class: title
    lines: "2-3"
    text: |-
      Envoys trade “frank” words
      over the Dovrin strait
  - class: body
    lines: 5, 7-9, 11
  - class: caption
    lines: "6"
    text: A ferry at dusk.
---

Ilse Brandt met Karel Dovik in Lindholm on Friday. :quote[“We didn’t come here to re‑draw maps — not for $3.2 million, not at all,”]{by=ilse-brandt as=Brandt cue=said rule=after u=a} Brandt said.

:quote[“The strait stays open…”]{by=ilse-brandt as=she cue=added rule=after confidence=probably u=a said=2031-03-13} she added.

Café owners on the quay heard :quote["sheer bluff"]{as="a harbour official"} and little else. Dovik waved at the crowd.
`;

const DIGEST = `---
title: A digest of the Arvik talks
published: 2031-03-20
kind: digest
digestOf:
  title: Ministers agree to meet “again” in Arvik
  outlet: The Harbour Gazette
  published: 2031-03-19
source:
  file: arvik.txt
  sha256: ${SHA}
  bytes: 100
evidence:
  - field: published
    basis: inferred
    note: The day after the report.
ledger:
  - class: body
    lines: "1"
---

On Wednesday in Arvik the ministry said it saw :quote[“a door, half open, in the U.S. position”]{by=foreign-ministry type=organization as="the ministry" cue=said rule=before}.
`;

const UNDATED = `---
title: Talks end without “result”
titleSupplied: true
---

Karel Dovik told nobody. :quote[“The strait stays open, and we stay too”]{by=karel-dovik as=Dovik rule=before}.
`;

/** Words of the excerpt-only article's body that stand outside its quotations. */
export const WITHHELD = 'Nine grey pelicans watched the signing from a crane.';

const EXCERPT = `---
title: "Tolls & tariffs: 40% of {port} fees_ #1, up ~$3.2 million^"
outlet: Arvik Ledger
published: 2031-04
rights:
  statement: © Arvik Ledger
  publish: excerpt
source:
  file: a-tolls.txt
  sha256: ${SHA}
  bytes: 10
ledger:
  - class: body
    lines: "2"
  - class: advertisement
    lines: "1"
    text: Buy lamps
---

${WITHHELD} :quote[“Fees are fees”]{by=ilse-brandt rule=before}, Ilse Brandt said.
`;

const FILES = {
  '2031-03-14-gazette-envoys': REPORT,
  '2031-03-20-digest-arvik': DIGEST,
  'talks-end': UNDATED,
  '2031-04-ledger-tolls': EXCERPT,
};

/** A small linked archive of made-up articles: a report, a digest, an undated one and one that is excerpt-only. */
export function makeArchive(
  settings: ArchiveSettings = { title: 'Strait Papers' },
  files: Readonly<Record<string, string>> = FILES,
  extra: Readonly<Record<string, string>> = {},
): Archive {
  return linkArchive({
    settings,
    catalogue: [],
    problems: [],
    organizations: [],
    places: [],
    outlets: [outlet.parse({ id: 'harbour-gazette', name: 'The Harbour Gazette', short: 'Gazette' })],
    people: [
      {
        id: 'ilse-brandt',
        file: '',
        record: person.parse({
          name: 'Ilse Brandt',
          forms: ['Brandt'],
          roles: [{ title: 'Envoy of Lindholm', from: '2030' }],
        }),
      },
      { id: 'karel-dovik', file: '', record: person.parse({ name: 'Karel Dovik', forms: ['Dovik'] }) },
    ],
    events: [
      {
        id: 'lindholm-meeting',
        file: '',
        record: event.parse({
          name: 'Meeting in Lindholm',
          date: '2031-03-14',
          place: 'Lindholm',
          people: ['ilse-brandt', 'karel-dovik'],
          articles: ['2031-03-14-gazette-envoys'],
        }),
      },
    ],
    entries: Object.entries({ ...files, ...extra }).map(([id, text]) => {
      const { entry, problems } = parseEntry(text, `articles/${id}.md`);
      if (!entry || problems.length > 0) throw new Error(`${id}: ${JSON.stringify(problems)}`);
      return { id, file: `articles/${id}.md`, isEdited: true, ...entry };
    }),
  });
}
