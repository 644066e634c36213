import type { Day } from '#shared/kernel/day'
import { readMonth, type Month } from '#shared/kernel/month'
import { agentOfFile } from './agent-of-file'
import { foldTitle } from './fold-title'
import { guessMapping, guessSource } from './guess-mapping'
import { daysOfMonth, headDay, headMonths } from './head-day'
import type { ImportRow, ImportTable } from './import-table'
import { monthNamed, yearsNamed } from './month-in-text'
import { readImportDay } from './read-import-day'
import { sheetAgents } from './sheet-agents'
import { sheetUnit } from './sheet-unit'
import { isTotalLine } from './total-line'
import { USUAL_TITLES } from './usual-titles'

type IsKnown = (kind: 'agent' | 'collectivity', text: string) => boolean

/** Titles of the table that a sheet becomes: those that a file of hours is recognised by. */
const TITLES = ['Agent', 'Collectivité', 'Date', 'Durée'] as const

/** Rows in which the heads of the columns are looked for, where other rows are above them. */
const HEADING = 10

/** The row that says which day or month each column holds. */
interface Heads {
  /** By column; `null` where it says neither. */
  readonly when: readonly (Day | Month | null)[]
  readonly texts: readonly string[]
}

/** What texts around the columns say of the time. */
interface Around {
  readonly month: Month | null
  /** In their order. */
  readonly years: readonly number[]
}

/** Whether a row names a known body: it is a line of hours. */
const namesBody = (texts: readonly string[], isKnown: IsKnown): boolean =>
  texts.some(
    (text) => !USUAL_TITLES.collectivity.includes(foldTitle(text)) && isKnown('collectivity', text),
  )

/**
 * Whether heads may be no days of the month: numbers alone are hours where they are those of a known body; days that don't go up are of
 * two months ("jeu. 26", "lun. 2"), or hours.
 */
function mayBeOthers({ when, texts }: Heads, isKnown: IsKnown): boolean {
  const days = when.flatMap((day, at) => (day === null ? [] : [{ day, text: texts[at] ?? '' }]))
  const ofMonth = days.filter(({ text }) => readImportDay(text, 'dmy') === null)
  const rises = ofMonth.every(({ day }, at) => at === 0 || day > (ofMonth[at - 1]?.day ?? ''))
  return (
    !rises || (days.every(({ text }) => /^\d+$/.test(text.trim())) && namesBody(texts, isKnown))
  )
}

/** Whether the titles of a table are those of a list of hours: with a body, a day and a duration, or a beginning and an end. */
function isList(table: ImportTable, isKnown: IsKnown): boolean {
  const { collectivity, day, duration, start, end } = guessMapping(
    table,
    guessSource(table),
    isKnown,
  ).mapping.columns
  const lasts = duration ?? (start === undefined ? undefined : end)
  return collectivity !== undefined && day !== undefined && lasts !== undefined
}

/** The months of heads, those without a year in the years that are named; `null` where that leaves open which year is meant, or which of two columns. */
function monthsOfYears(
  texts: readonly string[],
  years: readonly number[],
): readonly (Month | null)[] | null {
  const [first = null] = years
  const [months, named] = [headMonths(texts, first), headMonths(texts, null)]
  const placed = months.flatMap((month, at) =>
    month === null || named[at] !== null ? [] : Number(month.slice(0, 4)),
  )
  const [last = first] = years.slice(-1)
  const isTwice = months.some(
    (month, at) => month !== null && named[at] === null && months.indexOf(month) < at,
  )
  return placed.length === 0 || (Math.max(...placed) === last && !isTwice) ? months : null
}

/** Reads a row as heads of days or of months; `null` where it is none. */
function headsIn(
  texts: readonly string[],
  { month, years }: Around,
  isKnown: IsKnown,
): Heads | null {
  const others = texts.slice(1).filter((text) => text.trim() !== '')
  const isWhole = (read: readonly (Day | Month | null)[]): boolean => {
    const distinct = new Set(read.filter((each) => each !== null)).size
    const plain = others.filter((text) => !isTotalLine([text])).length
    return distinct >= 3 ? distinct * 2 >= plain : distinct === 2 && plain === 2
  }
  const months = monthsOfYears(texts, years)
  if (months !== null && isWhole(months)) {
    // A second column of a month may be the first one again: its hours are under no head.
    const when = months.map((each, at) => (months.indexOf(each) < at ? null : each))
    return { when, texts }
  }
  const days = month === null ? [] : daysOfMonth(month)
  const dates = texts.map((text, at) =>
    at === 0 ? null : (readImportDay(text, 'dmy') ?? headDay(text, days)),
  )
  const heads = { when: dates, texts }
  return isWhole(dates) && !mayBeOthers(heads, isKnown) ? heads : null
}

/** Whether a row below the heads of a sheet is the row of heads of another one. */
function isHeadAgain(
  { cells }: ImportRow,
  heads: Heads,
  around: Around,
  isKnown: IsKnown,
): boolean {
  const isSame = heads.when.every(
    (when, at) => when === null || (cells[at] ?? '').trim() === (heads.texts[at] ?? '').trim(),
  )
  const own = isSame ? null : headsIn(cells, around, isKnown)
  // Numbers may be hours of a body that is not known: 2.3 and 3.3 are days of March too.
  const isNamed = (at: number): boolean => /[\p{Letter}/]/u.test(cells[at] ?? '')
  return isSame || own?.when.some((when, at) => when !== null && isNamed(at)) === true
}

/** No hours: nothing, a dash, or a zero as programs write it ("0:00:00", "0 h 00", "0,00 h", "0 j"). */
const isNothing = (text: string): boolean =>
  /^(?:[-–—]|0+(?:\s?[.,:h]\s?0*)*\s?(?:heures?|min|minutes?|j|jours?)?)?$/i.test(text.trim())

/**
 * Makes a table of hours of an agent's sheet: a row for each body, a column for each day or each month. Any other table stays as
 * it is. The agent is named by a column, above the columns or lines or by the file, the month of "lun. 4" too. Columns with hours that are no day
 * become rows with a fault, and so do all hours below the heads of another table.
 *
 * @param file its name
 * @param totals its rows that sum up others, which are only compared
 * @param isKnown whether a text is the name of a known agent or body
 */
export function sheetTable(
  file: string,
  table: ImportTable,
  totals: readonly ImportRow[],
  isKnown: IsKnown,
): ImportTable {
  if (isList(table, isKnown)) return table
  const above = table.rows.slice(0, HEADING)
  const heading = (rows: readonly ImportRow[]): readonly string[] => [
    ...(table.heading ?? []),
    ...rows.flatMap(({ cells }) => cells.filter((cell) => cell.trim() !== '')),
  ]
  // "#2" is no title of the file, and no 2nd of a month.
  const headers = table.headers.map((title) => (title.startsWith('#') ? '' : title))
  const titles = headers.filter((title) => title !== '')
  const candidates = [
    { texts: headers, before: heading([]), from: 0 },
    ...above.map(({ cells }, at) => ({
      texts: cells,
      before: [...titles, ...heading(above.slice(0, at))],
      from: at + 1,
    })),
  ]
  for (const { texts, before, from } of candidates) {
    const around = [...before, texts[0] ?? '']
    const month = monthNamed(around) ?? monthNamed([file])
    const years =
      [[...around, ...texts], [file]].map(yearsNamed).find((named) => named.length > 0) ?? []
    const heads = headsIn(texts, { month, years }, isKnown)
    // A line of one day has hours behind it: the bodies are named above its columns.
    const isOfDay = readImportDay(texts[0] ?? '', 'dmy') !== null
    if (heads === null || isOfDay || (from > 0 && namesBody(texts, isKnown))) continue
    const agent = agentOfFile(around, file, (text) => isKnown('agent', text))
    const below = table.rows.slice(from)
    const again = below.findIndex((row) => {
      const near = { month: monthNamed([row.cells[0] ?? '']) ?? month, years }
      return isHeadAgain(row, heads, near, isKnown)
    })
    const other = below[again]
    const rows = other === undefined ? below : below.slice(0, again)
    const isOwn = ({ line }: ImportRow): boolean => other === undefined || line < other.line
    const grid = {
      titles: texts,
      rows: [...rows, ...totals.filter(isOwn)].sort((a, b) => a.line - b.line),
      isTime: (at: number) => (heads.when[at] ?? null) !== null,
    }
    const isOfMonths = heads.when.some((when) => readMonth(when ?? '') !== null)
    const { cell, compared } = sheetUnit(grid, isOfMonths ? 31 : 1)
    const unfolded = (some: readonly ImportRow[]): readonly ImportRow[] =>
      unfold(some, heads, { agent: agent.text, cell, isKnown })
    const own = unfolded(rows)
    const isNamed = agent.known || agent.isSaid || own.every(({ cells }) => cells[0] !== agent.text)
    return {
      ...table,
      ...(isNamed ? {} : { unnamedAgent: agent.text }),
      headers: TITLES,
      rows: [
        ...own,
        ...(other === undefined
          ? []
          : unfolded(below.slice(again + 1)).map((row) => ({
              ...row,
              faults: [{ column: null, code: 'otherTable' as const, found: String(other.line) }],
            }))),
      ],
      ...compared,
    }
  }
  return table
}

/** The column that names the bodies: of those before the first day, the one with most known names. */
function nameColumn(rows: readonly ImportRow[], { when }: Heads, isKnown: IsKnown): number {
  const first = when.findIndex((each) => each !== null)
  const known = Array.from(
    { length: Math.max(1, first) },
    (_, at) => rows.filter(({ cells }) => isKnown('collectivity', cells[at] ?? '')).length,
  )
  return known.indexOf(Math.max(...known))
}

function unfold(
  rows: readonly ImportRow[],
  heads: Heads,
  {
    agent,
    cell: given,
    isKnown,
  }: {
    readonly agent: string
    readonly cell: (text: string) => string
    readonly isKnown: IsKnown
  },
): readonly ImportRow[] {
  const nameAt = nameColumn(rows, heads, isKnown)
  const first = heads.when.findIndex((each) => each !== null)
  const agents = sheetAgents({ rows, titles: heads.texts, nameAt, first }, isKnown)
  return rows.flatMap((row): readonly ImportRow[] => {
    const { line, cells, faults = [] } = row
    const body = (cells[nameAt] ?? '').trim()
    const one = (at: number, when: string, code?: 'columnAside'): ImportRow => {
      const found = (heads.texts[at] ?? '').trim()
      const own = faults.filter(({ column }) => column === null || column === at + 1)
      const all = [...own, ...(code === undefined ? [] : [{ column: null, code, found }])]
      return {
        line,
        cells: [agents.get(row) ?? agent, body, when, given((cells[at] ?? '').trim())],
        ...(all.length === 0 ? {} : { faults: all.map((fault) => ({ ...fault, column: null })) }),
      }
    }
    const width = Math.max(cells.length, heads.when.length)
    return Array.from({ length: width }, (_, at) => cells[at] ?? '').flatMap((cell, at) => {
      const isFaulty = faults.some(({ column }) => column === at + 1)
      if (at < first || (isNothing(cell) && !isFaulty)) return []
      const when = heads.when[at] ?? null
      if (when !== null) return [one(at, when)]
      const title = heads.texts[at] ?? ''
      return isTotalLine([title]) || !/\d/.test(cell) ? [] : [one(at, title, 'columnAside')]
    })
  })
}
