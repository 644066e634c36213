import { sameJson } from '#shared/kernel/same-json'
import { read, type FieldFailure } from '#shared/kernel/read'
import { visibleText } from '#shared/kernel/visible-text'
import { columnNames } from '../imports/column-names'
import type { ImportRow, ImportRowFault, ImportTable } from '../imports/import-table'
import { orderOfDates, type DateOrder, type DatesRead } from '../imports/order-of-dates'
import { otherCurrency } from '../imports/other-currency'
import { hasOtherUnit } from '../imports/other-unit'
import { fitsBothOrders, readImportDay } from '../imports/read-import-day'
import { isSummaryLine, isTotalLine } from '../imports/total-line'
import { changedFields, type ChangedField } from './changed-fields'
import type { ListColumn } from './guess-list-columns'
import { weekFailure } from './listed-week'
import type { ListCell, ListFacts, ListKind, ListLineFailure, ListNote } from './list-kind'

/** What becomes of a line of a list. */
export interface ListLine {
  readonly line: number
  /** The record that it means; `null` where that is not known. */
  readonly of: string | null
  /** `total`: it sums up others, and is left out. */
  readonly status: 'added' | 'changed' | 'same' | 'refused' | 'total'
  /** Of the record, or what the line has in its first cell. */
  readonly name: string
  readonly fields: readonly ChangedField[]
  readonly failures: readonly ListLineFailure[]
  readonly notes: readonly ListNote[]
}

/** A list, read: what becomes of each line, and the records that it makes. */
export interface ListPlan<R> {
  readonly dates: DatesRead
  readonly lines: readonly ListLine[]
  readonly records: readonly { readonly before: R | null; readonly after: R }[]
}

/** How a list is read: what its columns give, and the order of its dates where they do not show it. */
export interface ListReading {
  readonly columns: readonly ListColumn[]
  /** `null`: not chosen. Lines with a date that can be read in both orders are then refused. */
  readonly dates: DateOrder | null
}

/** What a list makes or changes. */
interface ListRecord {
  readonly id: string
  readonly archived?: boolean
}

/** A number that spreadsheets show by its first digits alone: what follows is lost. */
const BY_EXPONENT = /^\d+(?:[.,]\d+)?E\+\d+$/i

/** What is said of a cell that the reader refuses, beyond that it can't be read. */
const FAULTS = new Map<ImportRowFault['code'], 'listNumberSplit' | 'importStruck'>([
  ['splitNumber', 'listNumberSplit'],
  ['struck', 'importStruck'],
])

/** Words that an export has damaged: `L?ry`, `L�ry`, and `LÃ©ry` or `lâ€™Abbaye`, where bytes of UTF-8 were read as letters. */
const DAMAGED = /\uFFFD|\p{L}\?|\?\p{L}|Ã[^A-Z]|â€/u

/** A code as it is written, without the decimals that programs give to any number: `1004.0` is 1004. */
const codeOf = (text: string): string => text.replace(/^(\d+)[.,]0$/, '$1')

/**
 * Reads every line of a list: finds its record, fills it with the cells that are not empty, and has its schema read it. An empty
 * cell changes nothing. Two lines that mean the same record are not both taken: the second is refused, unless it says more of it alone.
 */
export function planList<R extends ListRecord, F = ListFacts>(
  kind: ListKind<R, F>,
  { headers, rows, heading = [] }: ImportTable,
  { columns, dates: chosen }: ListReading,
  facts: F,
  kept: readonly R[],
): ListPlan<R> {
  const names = columnNames(headers)
  const places = columns.flatMap(({ column, field }) => {
    const at = names.indexOf(column)
    return at < 0 ? [] : [{ at, field, title: headers[at] ?? '' }]
  })
  const flagged = (
    flag: 'isDay' | 'isMoney' | 'isCode' | 'isWeek' | 'isWords',
  ): ReadonlySet<string> =>
    new Set(kind.fields.flatMap((field) => (field[flag] === true ? field.path : [])))
  const codes = flagged('isCode')
  const cellsIn = ({ line, cells }: ImportRow): readonly ListCell[] =>
    places.flatMap(({ at, field, title }) => {
      const text = visibleText(cells[at] ?? '')
        .replace(/[\s\u00A0\u202F]+/g, ' ')
        .trim()
      return text === ''
        ? []
        : [{ field, title, text: codes.has(field) ? codeOf(text) : text, line }]
    })
  const cellsOf = (wanted: string): readonly ListCell[] =>
    rows
      .filter(({ cells }) => !isSummaryLine(cells))
      .flatMap(cellsIn)
      .filter(({ field }) => field === wanted)
  const days = flagged('isDay')
  const dates = orderOfDates(
    [...days].flatMap(cellsOf).map(({ text }) => text),
    chosen,
  )
  const money = flagged('isMoney')
  const words = flagged('isWords')
  const weeks = new Map(
    [...flagged('isWeek')].map((path) => [path, cellsOf(path).map(({ text }) => text)]),
  )
  const dayOf = (text: string): string => readImportDay(text, dates.order) ?? text
  const opened = kind.open(facts, cellsOf, dayOf, heading)
  const { find, draft, clash, notes } = opened
  const nameOf = opened.name ?? kind.name
  const all = new Map(kept.map((record) => [record.id, record]))
  const made = new Map<string, { line: number; after: R; cells: readonly ListCell[] }>()
  const records = new Map<string, { before: R | null; after: R }>()
  /** The cells of the lines read so far, from each total to the next. */
  const runs: ListCell[][] = [[]]

  /** A date is asked for as those of the list are written, not as records keep it. */
  const asWritten = (wrong: FieldFailure): ListLineFailure =>
    wrong.code === 'dayImpossible'
      ? { ...wrong, code: 'listDayImpossible', order: dates.order }
      : wrong

  /** The record that cells make, or why they make none. */
  function drafted(
    cells: readonly ListCell[],
    before: R | null,
  ): { ok: true; after: R } | { ok: false; failures: readonly ListLineFailure[] } {
    const { input, failures } = draft(cells, before)
    const parsed = read(kind.schema, input)
    const wrong = [...failures, ...(parsed.ok ? [] : parsed.failures.map(asWritten))]
    return parsed.ok && wrong.length === 0
      ? { ok: true, after: parsed.value }
      : { ok: false, failures: wrong }
  }

  function lineFor(row: ImportRow): ListLine {
    const { line, cells, faults = [] } = row
    const given = cellsIn(row)
    const shown = (cells.find((cell) => cell.trim() !== '') ?? '').trim()
    const refused = (
      failures: readonly ListLineFailure[],
      name = shown,
      of: string | null = null,
    ): ListLine => ({
      line,
      of,
      status: 'refused',
      name,
      fields: [],
      failures,
      notes: [],
    })
    if (isSummaryLine(cells)) {
      const said = isTotalLine(cells) ? (opened.totalNotes?.(given, runs) ?? []) : []
      runs.push([])
      return { ...refused([]), status: 'total', notes: said }
    }
    runs.at(-1)?.push(...given)
    const used = new Set<number | null>([null, ...places.map(({ at }) => at + 1)])
    const wrong = faults.filter(({ column }) => used.has(column))
    if (wrong.length > 0)
      return refused(
        wrong.map(({ code, found }) => ({ code: FAULTS.get(code) ?? 'listCellFault', found })),
      )
    const undated = given.filter(
      ({ field, text }) =>
        dates.isOpen && chosen === null && days.has(field) && fitsBothOrders(text),
    )
    if (undated.length > 0)
      return refused(undated.map(({ text }) => ({ code: 'listDayOpen', found: text })))
    const hasMoney = given.some(({ field }) => money.has(field))
    const units = [
      ...given
        .flatMap(({ field, title }) => (money.has(field) ? [title, ...heading] : []))
        .filter(hasOtherUnit),
      ...(hasMoney ? [otherCurrency(headers, cells)].flatMap((found) => found ?? []) : []),
    ]
    if (units.length > 0)
      return refused([...new Set(units)].map((title) => ({ code: 'importOtherUnit', title })))
    const open = given.flatMap((cell) => {
      const column = weeks.get(cell.field)
      return (column && weekFailure(cell, heading, column)) ?? []
    })
    if (open.length > 0) return refused(open)
    const lost = given.find(({ field, text }) => codes.has(field) && BY_EXPONENT.test(text))
    if (lost !== undefined) return refused([{ code: 'listCodeLost', found: lost.text }])
    const damaged = given.filter(({ field, text }) => words.has(field) && DAMAGED.test(text))
    if (damaged.length > 0)
      return refused(damaged.map(({ text }) => ({ code: 'listTextDamaged', found: text })))
    const match = find(given)
    if ('failure' in match) return refused([match.failure])
    const before = match.record
    const own = drafted(given, before)
    if (!own.ok) return refused(own.failures, shown, before?.id ?? null)
    const name = nameOf(own.after)
    // A new record is known by its name: its identifier was made a moment ago.
    const key = before?.id ?? `new ${opened.sameness?.(own.after) ?? name}`
    const earlier = made.get(key)
    if (earlier !== undefined && opened.isMore?.(given, earlier.cells) !== true)
      return refused([{ code: 'listTwice', line: earlier.line }], name, before?.id ?? null)
    const together = [...(earlier?.cells ?? []), ...given]
    const whole = earlier === undefined ? own : drafted(together, earlier.after)
    if (!whole.ok) return refused(whole.failures, name, before?.id ?? null)
    const { after } = whole
    const taken = earlier === undefined ? clash(after, [...all.values()]) : null
    if (taken !== null) return refused([taken], name, before?.id ?? null)
    made.set(key, { line: earlier?.line ?? line, after, cells: together })
    all.set(after.id, after)
    const last = earlier?.after ?? before
    const same = last !== null && sameJson(last, after)
    if (!same) records.set(key, { before, after })
    return {
      line,
      of: after.id,
      status: same ? 'same' : last === null ? 'added' : 'changed',
      name,
      fields: same ? [] : changedFields(last, after),
      failures: [],
      notes: [
        ...(before?.archived === true ? [{ code: 'archived' as const }] : []),
        ...(same ? [] : (notes?.(after, given) ?? [])),
      ],
    }
  }
  return { dates, lines: rows.map(lineFor), records: [...records.values()] }
}
