import { agentOfFile } from './agent-of-file'
import { guessMapping, guessSource } from './guess-mapping'
import { hiddenParts } from './hidden-parts'
import { formatOf, type ImportSource } from './import-source'
import type { ImportRow, ImportTable } from './import-table'
import { readImportDay } from './read-import-day'
import { sheetTable } from './sheet-table'
import { firstWords, isTotalLine } from './total-line'

type IsKnown = (kind: 'agent' | 'collectivity', text: string) => boolean

/** The column that a file of one agent gets. */
const AGENT = 'Agent'

/** Adds the agent to each line where no column names one, but the texts above them or the name of the file do. */
function withAgent(
  file: string,
  table: ImportTable,
  source: ImportSource,
  isKnown: IsKnown,
): ImportTable {
  const { agent, agentLastName } = guessMapping(table, source, isKnown).mapping.columns
  if (agent !== undefined || agentLastName !== undefined) return table
  const found = agentOfFile(table.heading ?? [], file, (text) => isKnown('agent', text))
  const isNamed = found.known || found.isSaid
  if (!isNamed && formatOf(source)?.isOfOneAgent !== true) return table
  const width = table.headers.length
  return {
    ...table,
    ...(isNamed ? {} : { unnamedAgent: found.text }),
    headers: [...table.headers, AGENT],
    rows: table.rows.map((row) => ({
      ...row,
      cells: [...Array.from({ length: width }, (_, at) => row.cells[at] ?? ''), found.text],
    })),
  }
}

const hasDay = ({ cells }: ImportRow): boolean =>
  cells.some((cell) => (readImportDay(cell, 'dmy') ?? readImportDay(cell, 'mdy')) !== null)

/** Leaves out the lines that only sum up others: their first word says so and is no known name, and they name no day. */
function withoutTotals(
  table: ImportTable,
  isKnown: IsKnown,
): { readonly table: ImportTable; readonly totals: readonly ImportRow[] } {
  const isName = (text: string): boolean => isKnown('agent', text) || isKnown('collectivity', text)
  const isTotal = (row: ImportRow): boolean =>
    isTotalLine(row.cells) && !hasDay(row) && !isName(firstWords(row.cells))
  const totals = table.rows.filter(isTotal)
  if (totals.length === 0) return { table, totals }
  const named = totals.map((row) => ({ line: row.line, found: firstWords(row.cells) }))
  const rows = table.rows.filter((row) => !isTotal(row))
  return { table: { ...table, rows, totals: named }, totals }
}

/** Takes computed cells with the value that they were saved with, and counts them. */
function withSavedResults(table: ImportTable): ImportTable {
  const isSaved = ({ code }: { readonly code: string }): boolean => code === 'savedResult'
  const savedResults = table.rows.reduce(
    (sum, { faults = [] }) => sum + faults.filter(isSaved).length,
    0,
  )
  if (savedResults === 0) return table
  const rows = table.rows.map(({ faults = [], ...row }): ImportRow => {
    const others = faults.filter((fault) => !isSaved(fault))
    return others.length === 0 ? row : { ...row, faults: others }
  })
  return { ...table, rows, savedResults }
}

/**
 * Prepares a table that was read from a file of hours: the sheet of an agent becomes lines, lines that name no agent get that of the
 * file, totals are left out (those of a sheet are compared first), computed cells count with their saved values. The table keeps what was left out or taken so.
 *
 * @param file its name
 * @param asked where it comes from; `null` where it is to be found
 * @param isKnown whether a text is the name of a known agent or body
 */
export function hoursTable(
  file: string,
  table: ImportTable,
  asked: ImportSource | null,
  isKnown: IsKnown,
): ImportTable {
  const apart = withoutTotals(withSavedResults(table), isKnown)
  const whole = { ...apart.table, ...hiddenParts(apart.table) }
  const lines = sheetTable(file, whole, apart.totals, isKnown)
  return withAgent(file, lines, asked ?? guessSource(lines), isKnown)
}
