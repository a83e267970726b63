/** Rules between the rows of `tien-do.json`, also when some of its rows are at fault by themselves. */
import { progressFaults } from '#lib/progress/check.ts';
import { progressSchema } from '#schemas/progress.ts';
import type { Progress } from '#schemas/progress.ts';
import type { Content } from './content.ts';
import { allOf, dataOf, idsOf } from './content.ts';
import { lineOf, textsAt, valuesAt } from './document.ts';
import type { Document } from './document.ts';
import type { Fault, Path } from './fault.ts';
import { fieldName } from './fault.ts';

/** Every broken rule between rows, units, groups and dates. */
export function progressPass(content: Content): Fault[] {
  return allOf(content, 'progress').flatMap((document) => {
    const { progress, pathOf } = soundPart(document, content);
    const pairs = [...progress.targets, ...progress.updates.flatMap(({ rows }) => rows)];
    const units = idsOf(content, 'units', '[].id') ?? pairs.map(({ unit }) => unit);
    const groups = idsOf(content, 'groups', '[].id') ?? pairs.map(({ group }) => group);
    const residents = residentGroups(content);
    const context = {
      units: [...units].map((id) => ({ id })),
      groups: [...groups].map((id) => ({ id, resident: residents.has(id) })),
      start: textsAt(dataOf(content, 'campaign'), 'start')[0]?.value ?? '',
    };
    return progressFaults(progress, context).map(({ path, message }) => ({
      file: document.file,
      line: lineOf(document, pathOf(path)),
      field: fieldName(pathOf(path)),
      message,
    }));
  });
}

function residentGroups(content: Content): Set<string> {
  return new Set(
    valuesAt(dataOf(content, 'groups'), '[]')
      .filter(({ value }) => valuesAt(value, 'resident')[0]?.value === true)
      .flatMap(({ value }) => textsAt(value, 'id')[0]?.value ?? []),
  );
}

type Target = Progress['targets'][number];
type Row = Progress['updates'][number]['rows'][number];

interface Sound {
  progress: Progress;
  /** From a path in the sound part to the path in the file. */
  pathOf: (path: Path) => Path;
}

/** The file without the targets, updates and rows that their schema refuses. */
function soundPart({ file: name, value: file }: Document, { faulty }: Content): Sound {
  // A long file is held against its schema once: where that found no fault, all of it is sound.
  const sound = file !== undefined && ![...faulty].some((place) => place.startsWith(`${name} `));
  const { error } = sound ? {} : progressSchema.safeParse(file);
  if (!error) return { progress: file as Progress, pathOf: (path) => path };
  const refused = (path: Path) =>
    error.issues.some((issue) => path.every((key, index) => issue.path[index] === key));
  const targets = valuesAt(file, 'targets[]').filter(({ path }) => !refused(path));
  const lost = valuesAt(file, 'targets[]').filter(({ path }) => refused(path));
  const pairs = new Set(targets.map(({ value }) => pairOf(value)));
  /** A row that may belong to a refused target is not said to lack one. */
  const mayBelong = (row: unknown) =>
    lost.some(({ path, value }) =>
      ['unit', 'group'].every((name) => {
        const [own] = refused([...path, name]) ? [] : textsAt(value, name);
        return own === undefined || own.value === textsAt(row, name)[0]?.value;
      }),
    );
  const updates = valuesAt(file, 'updates[]').flatMap((update) => {
    const [date] = textsAt(update.value, 'date');
    if (date === undefined || refused([...update.path, 'date'])) return [];
    const rows = valuesAt(update.value, 'rows[]').filter(
      ({ path, value }) =>
        !refused([...update.path, ...path]) && (pairs.has(pairOf(value)) || !mayBelong(value)),
    );
    return [{ ...update, date: date.value, rows }];
  });
  // Without a list of targets every row would be said to lack one.
  const kept = valuesAt(file, 'targets').some(({ value }) => Array.isArray(value)) ? updates : [];
  return {
    progress: {
      status: 'sample',
      source: '',
      targets: targets.map(({ value }) => value as Target),
      updates: kept.map(({ date, rows }) => ({
        date,
        rows: rows.map(({ value }) => value as Row),
      })),
    },
    pathOf: ([list, index, ...rest]) => {
      if (list === 'targets') return [...(targets[Number(index)]?.path ?? []), ...rest];
      const update = kept[Number(index)];
      const [field, row, ...inside] = rest;
      const inUpdate =
        field === 'rows' ? [...(update?.rows[Number(row)]?.path ?? []), ...inside] : rest;
      return [...(update?.path ?? []), ...inUpdate];
    },
  };
}

const pairOf = (value: unknown) =>
  `${textsAt(value, 'unit')[0]?.value ?? ''}/${textsAt(value, 'group')[0]?.value ?? ''}`;
