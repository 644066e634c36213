import type { Month } from '#shared/kernel/month'
import { amountAside } from './amount-aside'
import { foldTitle } from './fold-title'
import { headMonths } from './head-day'
import type { ImportRow, ImportTable } from './import-table'
import { monthInTitle } from './month-in-title'
import { payTitle } from './pay-title'

/** The columns of one month, beside each other. */
export interface MonthBlock {
  /** `null`: the year is not known. */
  readonly month: Month | null
  /** As the file names it. */
  readonly title: string
  /** Places of its columns. */
  readonly columns: readonly number[]
}

/** A table whose columns are of months: one a month, or several under the name of each. */
export interface MonthSheet {
  /** The titles of all columns. */
  readonly headers: readonly string[]
  readonly rows: readonly ImportRow[]
  readonly blocks: readonly MonthBlock[]
  /** What the columns of each month hold, by their titles; `null` where there is one a month. */
  readonly amounts: readonly string[] | null
  /** Titles of the table that are above those of this sheet. */
  readonly above: readonly string[]
}

/** Whether titles name at least two different months: one is no sheet of months. */
const areSeveral = (months: readonly (Month | null)[]): boolean =>
  new Set(months.filter((month) => month !== null)).size >= 2

/** Any year: only whether months are read with one counts. */
const ANY_YEAR = 2000

/** Titles without those that only number their column. */
const ownTitles = (headers: readonly string[]): readonly string[] =>
  headers.map((title, at) => (title === `#${String(at + 1)}` ? '' : title))

/** Columns under one name of the line above the titles. */
interface Span {
  readonly title: string
  readonly columns: readonly number[]
}

/** What the line above the titles names: each name counts for the columns without one, or with the same, after it. The first column is none. */
function spansOf(tops: readonly string[], width: number): readonly Span[] {
  const starts = tops.flatMap((top, at) => (at > 0 && top.trim() !== '' ? [at] : []))
  const named = starts.filter((start, place) => tops[starts[place - 1] ?? -1] !== tops[start])
  return named.map((start, place) => ({
    title: tops[start] ?? '',
    columns: Array.from({ length: (named[place + 1] ?? width) - start }, (_, at) => start + at),
  }))
}

/** The months that names are; `null` where one is none. */
const monthsOf = (names: readonly string[], year: number | null): readonly (Month | null)[] =>
  headMonths(['', ...names], year).slice(1)

/**
 * Reads names of months above titles that are the same for each of them ("Brut" and "Charges" under "Janvier"). Columns under another name
 * ("Total") are of no month, and are called by it and their number; nor are columns behind the last month that the others have not.
 *
 * @param tops the line above the titles
 */
function underMonths(
  tops: readonly string[],
  titles: readonly string[],
  rows: readonly ImportRow[],
  year: number | null,
): MonthSheet | null {
  const spans = spansOf(tops, titles.length)
  const names = spans.map(({ title }) => title)
  const known = monthsOf(names, ANY_YEAR)
  const months = monthsOf(names, year)
  const isOfMonth = (place: number): boolean => known[place] !== null
  const first = spans.find((_, place) => isOfMonth(place))
  if (first === undefined || first.columns.length < 2 || !areSeveral(known)) return null
  const amounts = first.columns.map((at) => titles[at] ?? '')
  const last = known.findLastIndex((month) => month !== null)
  const blocks = spans
    .map(({ title, columns }, place) => ({
      title,
      month: months[place] ?? null,
      columns: place === last ? columns.slice(0, amounts.length) : columns,
    }))
    .filter((_, place) => isOfMonth(place))
  const isAlike = ({ columns }: MonthBlock): boolean =>
    columns.length === amounts.length &&
    columns.every((at, place) => foldTitle(titles[at] ?? '') === foldTitle(amounts[place] ?? ''))
  const areTitles = amounts.every((title) => title.trim() !== '' && amountAside(title) === null)
  if (!areTitles || !blocks.every(isAlike)) return null
  const behind = new Map(
    spans
      .slice(spans.indexOf(first))
      .flatMap(({ title, columns }, place) =>
        isOfMonth(place + spans.indexOf(first))
          ? []
          : columns.map((at, number) => [at, `${title} ${String(number + 1)}`] as const),
      ),
  )
  const headers = titles.map(
    (title, at) => behind.get(at) ?? (title.trim() || tops[at]?.trim() || `#${String(at + 1)}`),
  )
  return { headers, rows, blocks, amounts, above: [] }
}

/**
 * Reads names of amounts above months that are the same under each of them ("Janvier" and "Février" under "Brut" and under "Charges").
 * What else is under such a name ("Total") is of no month, and is called by its title and a number.
 *
 * @param tops the line above the titles
 */
function aboveMonths(
  tops: readonly string[],
  titles: readonly string[],
  rows: readonly ImportRow[],
  year: number | null,
): MonthSheet | null {
  const known = headMonths(titles, ANY_YEAR)
  const months = headMonths(titles, year)
  const spans = spansOf(tops, titles.length).map((span) => ({
    ...span,
    ofMonths: span.columns.filter((at) => known[at] !== null),
  }))
  const kinds = spans.filter(({ ofMonths }) => ofMonths.length > 0)
  const [first] = kinds
  const isAlike = ({ ofMonths }: (typeof kinds)[number]): boolean =>
    ofMonths.map((at) => known[at]).join(' ') === first?.ofMonths.map((at) => known[at]).join(' ')
  if (first === undefined || kinds.length < 2 || !kinds.every(isAlike)) return null
  if (!areSeveral(first.ofMonths.map((at) => known[at] ?? null))) return null
  const all = new Set(kinds.flatMap(({ ofMonths }) => ofMonths))
  if (known.some((month, at) => month !== null && !all.has(at))) return null
  const blocks = first.ofMonths.map((at, place) => ({
    title: titles[at] ?? '',
    month: months[at] ?? null,
    columns: kinds.flatMap(({ ofMonths }) => ofMonths[place] ?? []),
  }))
  // What is behind the last of them is of none of these names where the first has no such column.
  const beside = kinds.flatMap(({ columns }) =>
    columns.slice(0, first.columns.length).filter((at) => !all.has(at)),
  )
  const headers = titles.map(
    (title, at) =>
      (beside.includes(at)
        ? `${title.trim()} ${String(beside.indexOf(at) + 1)}`.trim()
        : title.trim() || tops[at]?.trim()) || `#${String(at + 1)}`,
  )
  return { headers, rows, blocks, amounts: kinds.map(({ title }) => title), above: [] }
}

/** Whether a title says which part of a cost its column is, and no month. */
const isOfCost = (title: string): boolean =>
  ['component', 'sum'].includes(payTitle(title).kind) && monthInTitle(title) === null

/**
 * Reads titles that each name a month beside what their column holds, the same for each month ("Traitement janvier", "Primes janvier",
 * "Traitement février", …). A single month counts where no other title is of a cost.
 */
function withMonths(
  headers: readonly string[],
  rows: readonly ImportRow[],
  year: number | null,
): MonthSheet | null {
  const columns = headers.flatMap((header, at) => {
    const said = at === 0 ? null : monthInTitle(header)
    return said === null ? [] : [{ ...said, at, name: foldTitle(said.kind) }]
  })
  const names = [...new Set(columns.map(({ month }) => month))]
  const known = monthsOf(names, ANY_YEAR)
  if (!areSeveral(known) && (names.length !== 1 || headers.some(isOfCost))) return null
  const months = monthsOf(names, year)
  const kinds = columns.filter(({ month }) => month === names[0])
  const blocks = names.map((title, place) => ({
    title,
    month: months[place] ?? null,
    columns: kinds.flatMap(({ name }) =>
      columns.flatMap((column) =>
        column.month === title && column.name === name ? column.at : [],
      ),
    ),
  }))
  const isWhole = blocks.every((block) => block.columns.length === kinds.length)
  return isWhole && blocks.length * kinds.length === columns.length
    ? { headers, rows, blocks, amounts: kinds.map(({ kind }) => kind), above: [] }
    : null
}

/** The columns of months among titles, one a month. */
function blocksOf(titles: readonly string[], year: number | null): readonly MonthBlock[] | null {
  const months = headMonths(titles, year)
  if (!areSeveral(months)) return null
  return months.flatMap((month, at) =>
    month === null ? [] : [{ month, title: titles[at] ?? '', columns: [at] }],
  )
}

/**
 * Reads a table whose columns are of months. Their names may be its titles or its first row, or be above the titles of what the columns of
 * each month hold; `null` where it is no such table.
 *
 * @param year of months whose name has none; `null`: it is not known
 */
export function monthSheet(table: ImportTable, year: number | null): MonthSheet | null {
  const { headers, rows, lineAbove = [] } = table
  const [top, ...below] = rows
  const own = ownTitles(headers)
  const first = headers.map((_, at) => top?.cells[at] ?? '')
  const under =
    underMonths(lineAbove, own, rows, year) ??
    underMonths(own, first, below, year) ??
    aboveMonths(lineAbove, own, rows, year) ??
    aboveMonths(own, first, below, year) ??
    withMonths(headers, rows, year)
  if (under !== null) return under
  const alone = blocksOf(headers, year)
  if (alone !== null) return { headers, rows, blocks: alone, amounts: null, above: [] }
  const titles = first.map((title, at) => title.trim() || (headers[at] ?? ''))
  const blocks = blocksOf(titles, year)
  // A line of pay may name two months itself: that of the work, and that of the pay.
  const isOfPay = titles.some(
    (_, at) =>
      at > 0 &&
      blocks?.every(({ columns }) => !columns.includes(at)) === true &&
      amountAside(first[at] ?? '') !== null,
  )
  return blocks === null || isOfPay
    ? null
    : { headers: titles, rows: below, blocks, amounts: null, above: headers }
}

/** Whether some of the months have no year in their names. */
export const lacksYear = ({ blocks }: MonthSheet): boolean =>
  monthsOf(
    blocks.map(({ title }) => title),
    null,
  ).includes(null)
