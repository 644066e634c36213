import { namesAgent } from './agent-beside'
import { foldTitle } from './fold-title'
import type { ImportRow } from './import-table'
import { USUAL_TITLES } from './usual-titles'

type IsKnown = (kind: 'agent' | 'collectivity', text: string) => boolean

/** A sheet whose lines may be of several agents. */
interface SheetOfAgents {
  readonly rows: readonly ImportRow[]
  readonly titles: readonly string[]
  /** The column that names the bodies. */
  readonly nameAt: number
  /** The first column of a day or a month. */
  readonly first: number
}

const textAt = ({ cells }: ImportRow, at: number): string => (cells[at] ?? '').trim()

/** Whether the title of a column says that agents are in it, or says nothing. */
const mayNameAgents = (title: string): boolean =>
  title.trim() === '' ||
  namesAgent(title) ||
  ['secretaire', ...USUAL_TITLES.agent].includes(foldTitle(title))

/** Titles that say so even where no agent in their column is known: "Nom" may be that of the bodies. */
const AGENT = /\b(?:agents?|matricule|salaries?|employes?|secretaires?)\b/

/** The column before the days with most known agents; `null` where it has none, and no title of one that is filled in says that it should. */
function agentColumn(
  { rows, titles, nameAt, first }: SheetOfAgents,
  isKnown: IsKnown,
): number | null {
  const columns = Array.from({ length: first }, (_, at) => ({
    at,
    known: rows.filter((row) => isKnown('agent', textAt(row, at))).length,
  })).filter(
    ({ at }) =>
      at !== nameAt &&
      mayNameAgents(titles[at] ?? '') &&
      rows.some((row) => textAt(row, at) !== ''),
  )
  const most = Math.max(...columns.map(({ known }) => known))
  const found = columns.find(({ known }) => known === most)
  return found !== undefined && (most > 0 || AGENT.test(foldTitle(titles[found.at] ?? '')))
    ? found.at
    : null
}

/**
 * The agent of each row of a sheet, where a column names it, or a row above: one with the name of an agent where others have that of a
 * body. From such a row on, one with another name and no hours is that of an agent too. A row that is not of the answer is of the
 * agent of the whole sheet.
 */
export function sheetAgents(
  sheet: SheetOfAgents,
  isKnown: IsKnown,
): ReadonlyMap<ImportRow, string> {
  const { rows, nameAt, first } = sheet
  const column = agentColumn(sheet, isKnown)
  if (column !== null) return new Map(rows.map((row) => [row, textAt(row, column)]))
  const agents = new Map<ImportRow, string>()
  let current: string | null = null
  for (const row of rows) {
    const name = textAt(row, nameAt)
    const isBody = name === '' || isKnown('collectivity', name)
    const isEmpty = row.cells.slice(first).every((cell) => cell.trim() === '')
    if (!isBody && (isKnown('agent', name) || (current !== null && isEmpty))) current = name
    if (current !== null) agents.set(row, current)
  }
  return agents
}
