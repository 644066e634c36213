import { columnNames } from '../imports/column-names'
import type { ImportMapping } from '../imports/import-mapping'
import type { ListColumn } from './guess-list-columns'
import type { ListField } from './list-kind'

/** What is proposed for the columns of a list. */
export interface ProposedColumns {
  readonly columns: readonly ListColumn[]
  /** The earlier list from which they are remembered: its record and its name; `null` where none had the same titles. */
  readonly remembered: { readonly id: string; readonly name: string } | null
  /** The remembered columns fit this list worse than those guessed by its titles, which are proposed in their place. */
  readonly isContradicted: boolean
}

const sourceOf = (kind: string): string => `list ${kind}`

const isSame = (one: readonly ListColumn[], other: readonly ListColumn[]): boolean => {
  const text = (columns: readonly ListColumn[]): string =>
    columns
      .map(({ column, field }) => JSON.stringify([column, field]))
      .sort()
      .join()
  return text(one) === text(other)
}

/** The record of an earlier list of a kind that had the same titles, in the same order; the last one. */
export const earlierList = (
  mappings: Iterable<ImportMapping>,
  kind: string,
  headers: readonly string[],
): ImportMapping | undefined => {
  const titles = columnNames(headers).join('\n')
  return [...mappings].findLast(
    ({ source, list }) => source === sourceOf(kind) && list?.titles.join('\n') === titles,
  )
}

/**
 * Proposes the columns of a list: those that were chosen for the last list of its kind with the same titles, unless more lines would
 * be refused with them than with those guessed by the titles.
 *
 * @param refusedBy how many lines are refused with some columns
 */
export function proposeColumns(
  mappings: Iterable<ImportMapping>,
  {
    kind,
    headers,
    fields,
  }: { kind: string; headers: readonly string[]; fields: readonly ListField[] },
  guessed: readonly ListColumn[],
  refusedBy: (columns: readonly ListColumn[]) => number,
): ProposedColumns {
  const earlier = earlierList(mappings, kind, headers)
  const known = (earlier?.list?.columns ?? []).filter(({ field }) =>
    fields.some(({ path }) => path === field),
  )
  if (earlier === undefined || known.length === 0)
    return { columns: guessed, remembered: null, isContradicted: false }
  const isContradicted = !isSame(known, guessed) && refusedBy(known) > refusedBy(guessed)
  return {
    columns: isContradicted ? guessed : known,
    remembered: { id: earlier.id, name: earlier.name },
    isContradicted,
  }
}

/**
 * What is to be remembered of the columns that were chosen for a list: `null` where that is what its titles say, or what is remembered
 * already.
 */
export function columnsToRemember(
  mappings: Iterable<ImportMapping>,
  list: { kind: string; name: string; headers: readonly string[] },
  columns: readonly ListColumn[],
  guessed: readonly ListColumn[],
  newId: () => string,
): { readonly before: ImportMapping | null; readonly after: ImportMapping } | null {
  const { kind, name, headers } = list
  const before = earlierList(mappings, kind, headers) ?? null
  if (isSame(columns, before?.list?.columns ?? guessed)) return null
  const titles = columnNames(headers)
  const after: ImportMapping = {
    id: before?.id ?? newId(),
    // A pasted list has no name: its titles are what a person knows it by.
    name: (name.trim() || titles.join(', ')).slice(0, 160),
    source: sourceOf(kind),
    columns: {},
    dates: 'dmy',
    durations: 'hours',
    names: [],
    list: { titles: [...titles], columns: [...columns] },
  }
  return { before, after }
}
