import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { monthOf } from '#shared/kernel/month'
import type { Day } from '#shared/kernel/day'
import { parseDuration } from '../timesheets/parse-duration'
import { foldTitle } from './fold-title'
import { headDay, headMonth, saysWhen } from './head-day'
import { monthNamed } from './month-in-text'
import { readImportDay } from './read-import-day'
import { firstWords, isTotalLine } from './total-line'
import { USUAL_TITLES } from './usual-titles'

/** A block of a spreadsheet that has a column of names. */
export interface NamedBlock {
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[]
  /** By cell, the column of the grid that its head names, else its place from where it is pasted; `null` where the grid has none. */
  readonly columns: readonly (number | null)[]
  /** What is left out, by its texts: lines of totals and above the heads, columns of no day or of one that another has, cells beyond the grid. */
  readonly leftOut: readonly string[]
  /** How many lines with something in them are left out since they have no name. */
  readonly unnamed: number
}

/** The first columns, one of which may hold the names. */
const MOST_BEFORE = 3

type Lines = readonly (readonly string[])[]

const isFilled = (cell: string | undefined): boolean => (cell ?? '').trim() !== ''

const isName = (cell: string): boolean =>
  /\p{Letter}{2}/u.test(cell) && !parseDuration(cell, minutes(MINUTES_PER_DAY), minutes(420)).ok

/** The grid that a block is pasted into. */
interface Grid {
  /** The days of its columns, in their order. */
  readonly days: readonly Day[]
  /** The column where the block is pasted. */
  readonly from: number
  /** Whether a text may name one of its rows: 5 and 6 beside such a name are hours, and no heads of the 5th and the 6th. */
  readonly namesRow: (text: string) => boolean
}

/** Whether the numbers of a line head days: it says so, or they go up. Beside a name that is not known they may be its hours. */
function headsDays(cells: readonly string[]): boolean {
  const words = cells.filter((cell) => isFilled(cell) && !/^\d+$/.test(cell.trim()))
  const days = cells.filter((cell) => /^\d+$/.test(cell.trim())).map(Number)
  return (
    words.length === 0 ||
    words.some((word) => saysWhen(word) || USUAL_TITLES.collectivity.includes(foldTitle(word))) ||
    (days.length > 4 && days.every((day, at) => at === 0 || day > (days[at - 1] ?? 0)))
  )
}

/**
 * The place of the line that heads the columns, of those up to the first line of a row: the one with most days of the grid; -1
 * where there is none. Numbers alone are heads only below titles, and beside no name of a row.
 */
function headLine(lines: Lines, { days, namesRow }: Grid): number {
  const plain = lines.map((cells) => cells.filter((cell) => isFilled(cell) && !saysWhen(cell)))
  const row = plain.findIndex((cells) => cells.slice(0, MOST_BEFORE).some(namesRow))
  const table = plain.findIndex((cells) => cells.length > 1)
  const isHead = (cell: string, at: number): boolean =>
    at === row
      ? /\p{Letter}/u.test(cell) && saysWhen(cell)
      : saysWhen(cell) ||
        (at <= table && headsDays(lines[at] ?? []) && headDay(cell, days) !== null)
  const counts = lines.slice(0, row + 1 || lines.length).map((cells, at) => {
    const heads = cells.slice(1).filter((cell) => isHead(cell, at))
    return heads.length === 0 ? -1 : heads.filter((cell) => headDay(cell, days) !== null).length
  })
  const most = Math.max(...counts)
  return most < 0 ? -1 : counts.indexOf(most)
}

/** The column that names the lines: the first with nothing but names; one that others are before has that of a row. */
function nameColumn(lines: Lines, namesRow: Grid['namesRow']): number {
  return Array.from({ length: MOST_BEFORE }).findIndex((_, at) => {
    const texts = lines.map((cells) => cells[at] ?? '').filter(isFilled)
    return texts.length > 0 && texts.every(isName) && (at === 0 || texts.some(namesRow))
  })
}

/** Whether texts above the heads, or the head of the names, say a month of which the grid has no day. */
function isOfOtherMonth(texts: readonly string[], days: readonly Day[]): boolean {
  const year = Number(days[0]?.slice(0, 4))
  const alone = texts.flatMap((text) => headMonth(text, year, true) ?? [])
  const said = monthNamed(texts) ?? alone[0] ?? null
  return said !== null && !days.some((day) => monthOf(day) === said)
}

/**
 * Reads a pasted block that names its rows, with or without heads above its columns; `null` for any other block, which goes
 * where it is pasted.
 */
export function namedBlock(lines: Lines, grid: Grid): NamedBlock | null {
  if (!lines.some((cells) => cells.length > 1)) return null
  const headsAt = headLine(lines, grid)
  const [above, heads] = [lines.slice(0, Math.max(headsAt, 0)), lines[headsAt]]
  const filled = lines.slice(headsAt + 1).filter((cells) => cells.some(isFilled))
  const [totals, body] = [filled.filter(isTotalLine), filled.filter((cells) => !isTotalLine(cells))]
  const nameAt = nameColumn(body, grid.namesRow)
  if (nameAt < 0) return null
  const rows = body
    .filter((cells) => isFilled(cells[nameAt]))
    .map((cells) => ({ name: (cells[nameAt] ?? '').trim(), cells: cells.toSpliced(nameAt, 1) }))
  const titles = heads?.toSpliced(nameAt, 1)
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const isElsewhere = isOfOtherMonth([...above.flat(), heads?.[nameAt] ?? ''], grid.days)
  const places = Array.from({ length: width }, (_, at) => {
    if (titles === undefined) return at < nameAt ? -1 : grid.from + at - nameAt
    const title = titles[at] ?? ''
    const isWhole = readImportDay(title, 'dmy') !== null
    const day = isElsewhere && !isWhole ? null : headDay(title, grid.days)
    return day === null ? -1 : grid.days.indexOf(day)
  })
  const isTwice = places.map((place, at) => place >= 0 && places.indexOf(place) < at)
  const columns = places.map((place, at) =>
    place < 0 || place >= grid.days.length || isTwice[at] ? null : place,
  )
  const aside = columns.flatMap((column, at) => {
    if (column !== null) return []
    const title = isTwice[at] ? '' : (titles?.[at] ?? '').trim()
    const texts = rows.flatMap(({ name, cells }) =>
      isFilled(cells[at]) ? `${name} ${(cells[at] ?? '').trim()}` : [],
    )
    return title === '' || texts.length === 0 ? texts : title
  })
  return {
    rows,
    columns,
    leftOut: [...above.filter((cells) => cells.some(isFilled)), ...totals]
      .map(firstWords)
      .concat(aside),
    unnamed: body.length - rows.length,
  }
}
