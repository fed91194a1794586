import {
  namesOf,
  spanOf,
  suggestWord,
  surelyOverlap,
  type Identifiers,
  type Form,
  type Problem,
  type Role,
  type Status,
} from '../model/index.ts';
import type { Stored, StoredArchive } from './read.ts';

/** What of a record its checks read, whatever its kind. */
interface Checked {
  readonly name: string;
  readonly forms: readonly Form[];
  readonly status: Status;
  readonly mergedInto?: string | undefined;
  readonly identifiers?: Identifiers | undefined;
  readonly sameAs: readonly string[];
  readonly notSameAs: readonly string[];
  readonly roles?: readonly Role[];
  readonly articles?: readonly string[] | undefined;
}

type Rest = Omit<Problem, 'file' | 'line' | 'column' | 'severity'>;

/** Checks the authority records against one another: forms, identifiers, merges, what must not be merged, roles. */
export function checkRecords(stored: StoredArchive): Problem[] {
  const kinds: [string, readonly Stored<Checked>[]][] = [
    ['person', stored.people],
    ['organization', stored.organizations],
    ['place', stored.places],
    ['event', stored.events],
  ];
  return kinds.flatMap(([kind, records]) => {
    const inForce = records.filter(({ record }) => !['dropped', 'merged'].includes(record.status));
    return [
      ...(kind === 'event' ? [] : checkForms(inForce, kind)),
      ...checkIdentifiers(inForce, kind),
      ...checkMerges(records, kind),
      ...inForce.flatMap(({ file, record }) => checkRoles(file, record.roles ?? [], kind)),
    ];
  });
}

function describe(file: string, severity: Problem['severity'], rest: Rest): Problem {
  return { file, line: 1, column: 1, severity, ...rest };
}

/**
 * A form that two records claim would give the words of one to the other; a surname alone may be many people's, and a
 * name is told apart by the articles of one bearer.
 */
function checkForms(all: readonly Stored<Checked>[], kind: string): Problem[] {
  const owners = new Map<string, string>();
  const records = kind === 'person' ? all.filter(({ record }) => record.articles === undefined) : all;
  return records.flatMap(({ id, file, record }) =>
    namesOf(record).flatMap((form) => {
      if (kind === 'person' && !/\s/.test(form)) return [];
      const owner = owners.get(form);
      if (owner === undefined) owners.set(form, id);
      return owner === undefined
        ? []
        : [
            describe(file, 'warning', {
              field: 'forms',
              message: 'a form that another record has too',
              got: `"${form}", also of ${owner}`,
              want: 'each form in one record only',
              rule: `${kind}/form`,
            }),
          ];
    }),
  );
}

/** Two records with one identifier are one, or one of them is wrong. */
function checkIdentifiers(records: readonly Stored<Checked>[], kind: string): Problem[] {
  const owners = new Map<string, Stored<Checked>>();
  return records.flatMap((stored) => {
    const { id, file, record } = stored;
    const given = [
      ...Object.entries(record.identifiers ?? {}).map(([name, value]) => [`identifiers.${name}`, value]),
      ...record.sameAs.map((address) => ['sameAs', address]),
    ] as [string, string][];
    return given.flatMap(([field, value]) => {
      const key = `${field} ${value}`;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, stored);
      if (owner === undefined || owner.id === id) return [];
      const isDenied = record.notSameAs.includes(owner.id) || owner.record.notSameAs.includes(id);
      return [
        describe(file, isDenied ? 'error' : 'warning', {
          field,
          message: isDenied
            ? 'says the same of two records that are said not to be the same'
            : 'says that two records are the same',
          got: `"${value}", also of ${owner.id}`,
          want: isDenied ? 'the identifier in one record, or notSameAs taken out' : 'each identifier once',
          fix: isDenied ? undefined : `npm run records -- merge ${id} into ${owner.id}`,
          rule: `${kind}/${isDenied ? 'contradiction' : 'same'}`,
        }),
      ];
    });
  });
}

function checkMerges(records: readonly Stored<Checked>[], kind: string): Problem[] {
  const byId = new Map(records.map((stored) => [stored.id, stored]));
  const ids = [...byId.keys()];
  return records.flatMap(({ id, file, record }) => {
    const problems: Problem[] = [];
    const { mergedInto: into, notSameAs } = record;
    const pointTo = (field: string, other: string) => {
      const meant = suggestWord(other, ids);
      problems.push(
        describe(file, 'error', {
          field,
          message: 'names a record that is not there',
          got: `"${other}"`,
          want: 'the id of another record of its kind',
          fix: meant === undefined || meant === id ? undefined : `did you mean ${meant}?`,
          rule: `${kind}/link`,
        }),
      );
    };
    for (const other of notSameAs) if (other === id || !byId.has(other)) pointTo('notSameAs', other);
    if (into === undefined) return problems;
    const target = byId.get(into);
    if (into === id || !target || target.record.status === 'dropped') pointTo('mergedInto', into);
    else if (notSameAs.includes(into) || target.record.notSameAs.includes(id))
      problems.push(
        describe(file, 'error', {
          field: 'mergedInto',
          message: 'names a record that is said not to be the same',
          got: `"${into}"`,
          want: 'either mergedInto or notSameAs',
          rule: `${kind}/contradiction`,
        }),
      );
    return problems;
  });
}

/** One office held twice at a time, or beside that of one's own deputy. */
function checkRoles(file: string, roles: readonly Role[], kind: string): Problem[] {
  const office = ({ title, organization = '' }: Role) => `${title} ${organization}`.toLowerCase();
  const principal = (role: Role) => office(role).replace(/\b(?:deputy|vice|assistant|under)[ -]/g, '');
  return roles.flatMap((later, at) =>
    roles.slice(0, at).flatMap((earlier) => {
      if (principal(earlier) !== principal(later) || !surelyOverlap(spanOf(earlier), spanOf(later)))
        return [];
      const isSame = office(earlier) === office(later);
      return [
        describe(file, 'warning', {
          field: `roles[${at}]`,
          message: isSame
            ? 'is held twice at the same time'
            : 'is held at the same time as that of the own deputy',
          got: `"${later.title}", also in roles[${roles.indexOf(earlier)}]`,
          want: 'one span after the other',
          rule: `${kind}/role-overlap`,
        }),
      ];
    }),
  );
}
