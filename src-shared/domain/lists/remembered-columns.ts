import { columnNames } from '../imports/column-names'
import type { ImportMapping } from '../imports/import-mapping'
import type { DateOrder } from '../imports/order-of-dates'
import type { ListColumn } from './guess-list-columns'
import type { ListField } from './list-kind'
import type { ListReading } from './plan-list'
import { chooseSheet, type ChosenSheet } from '../imports/choose-sheet'
import type { ReadTable } from '../imports/import-table'
import { guessListColumns } from './guess-list-columns'
import { listTable } from './list-table'

/** What is proposed for the columns of a list. */
export interface ProposedColumns {
  readonly columns: readonly ListColumn[]
  /** The order of dates that was chosen for the last list with the same titles; it counts where the dates show none. */
  readonly dates: DateOrder | null
  /** The earlier list from which they are remembered: its record and its name; `null` where none had the same titles. */
  readonly remembered: { readonly id: string; readonly name: string } | null
  /** The remembered columns fit this list worse than those guessed by its titles, which are proposed in their place. */
  readonly isContradicted: boolean
}

/** Under which source the columns of lists of a kind are remembered. */
export const listSource = (kind: string): string => `list ${kind}`

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
    ({ source, list }) => source === listSource(kind) && list?.titles.join('\n') === titles,
  )
}

/**
 * Finds the sheet of a workbook that holds a list: one whose titles are known to the list, or were those of an earlier one.
 *
 * @param asked the name of a sheet; `null` where it is to be found
 */
export const chooseListSheet = (
  mappings: Iterable<ImportMapping>,
  { kind, fields }: { kind: string; fields: readonly ListField[] },
  content: ReadTable,
  asked: string | null,
): ChosenSheet | null => {
  const earlier = [...mappings].filter(({ source }) => source === listSource(kind))
  return chooseSheet(content, asked, {
    prepare: (table) => listTable(table, fields),
    fits: (table) =>
      guessListColumns(table, fields).length > 0 ||
      earlierList(earlier, kind, table.headers) !== undefined,
    earlier: earlier.map((mapping) => ({
      name: mapping.name,
      sheet: mapping.sheet,
      isAlike: ({ headers }) => earlierList([mapping], kind, headers) !== undefined,
    })),
  })
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
    return { columns: guessed, dates: null, remembered: null, isContradicted: false }
  const isContradicted = !isSame(known, guessed) && refusedBy(known) > refusedBy(guessed)
  return {
    columns: isContradicted ? guessed : known,
    dates: earlier.list?.dates ?? null,
    remembered: { id: earlier.id, name: earlier.name },
    isContradicted,
  }
}

/**
 * What is to be remembered of how a list was read: `null` where that is what its titles say, or what is remembered
 * already.
 *
 * @param list.sheet the sheet that was chosen among several; `null` where there was no choice
 */
export function columnsToRemember(
  mappings: Iterable<ImportMapping>,
  list: { kind: string; name: string; headers: readonly string[]; sheet: string | null },
  { columns, dates: chosen }: ListReading,
  guessed: readonly ListColumn[],
  newId: () => string,
): { readonly before: ImportMapping | null; readonly after: ImportMapping } | null {
  const { kind, name, headers } = list
  const before = earlierList(mappings, kind, headers) ?? null
  const dates = chosen ?? before?.list?.dates
  const sheet = list.sheet ?? before?.sheet
  const isRemembered =
    isSame(columns, before?.list?.columns ?? guessed) &&
    dates === before?.list?.dates &&
    sheet === before?.sheet
  if (isRemembered) return null
  const titles = columnNames(headers)
  const after: ImportMapping = {
    id: before?.id ?? newId(),
    // A pasted list has no name: its titles are what a person knows it by.
    name: (name.trim() || titles.join(', ')).slice(0, 160),
    source: listSource(kind),
    columns: {},
    dates: 'dmy',
    durations: 'hours',
    names: [],
    ...(sheet === undefined ? {} : { sheet }),
    list: {
      titles: [...titles],
      columns: [...columns],
      ...(dates === undefined ? {} : { dates }),
    },
  }
  return { before, after }
}
