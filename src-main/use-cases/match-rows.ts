import { failure, success, type Result } from '#shared/kernel/result'
import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import type { Day } from '#shared/kernel/day'
import type { Failure } from '#shared/contract/failures'
import type { RefusedCell } from '#shared/contract/import-views'
import type { Agent } from '#shared/domain/agents/agent'
import { agentBeside, type AgentBeside } from '#shared/domain/imports/agent-beside'
import { decodeRow, type DecodedRow } from '#shared/domain/imports/decode-row'
import type { CellText } from '#shared/domain/imports/row-reader'
import type { MatchedRow } from '#shared/domain/imports/gather-cells'
import type { ImportLineFailure } from '#shared/domain/imports/import-failures'
import { IMPORT_LIMITS } from '#shared/domain/imports/import-limits'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import type { ImportRow, ImportTable } from '#shared/domain/imports/import-table'
import { nameBook, type NameBook, type NameMatch } from '#shared/domain/imports/match-names'
import { agentIndex, collectivityIndex } from '#shared/domain/imports/name-index'
import { resolveColumns } from '#shared/domain/imports/resolve-columns'
import { differs } from '#shared/domain/imports/row-duration'
import { dayLength } from '#shared/domain/timesheets/day-length'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import { LINES_PER_BREATH, type ImportPace } from './import-pace'
import type { Registers } from './ports'

/** A row of the file, with what it means as far as that is known, and its faults. */
export interface ReadRow {
  readonly row: ImportRow
  /** `null` where agent, body or day is not known. */
  readonly matched: MatchedRow | null
  readonly refusals: readonly RefusedCell[]
}

/** All rows, and the names in them. */
export interface ReadRows {
  readonly rows: readonly ReadRow[]
  readonly names: readonly NameMatch[]
}

const UNSURE = {
  agent: { unknown: 'importAgentUnknown', ambiguous: 'importAgentAmbiguous' },
  collectivity: { unknown: 'importCollectivityUnknown', ambiguous: 'importCollectivityAmbiguous' },
} as const

function nameRefusal({ kind, state, found, suggestions }: NameMatch): ImportLineFailure | null {
  if (state === 'unknown') return { code: UNSURE[kind].unknown, found }
  return state === 'ambiguous'
    ? { code: UNSURE[kind].ambiguous, found, count: suggestions.length }
    : null
}

/** Reads and matches rows one after the other. */
class RowMatcher {
  private readonly registers: Registers
  private readonly book: NameBook
  private readonly agentBeside: AgentBeside

  constructor(registers: Registers, book: NameBook, beside: AgentBeside) {
    this.registers = registers
    this.book = book
    this.agentBeside = beside
  }

  match(row: ImportRow, at: number, decoded: DecodedRow): ReadRow {
    const refusals: RefusedCell[] = [...decoded.refusals]
    const agent = this.look('agent', decoded.agent, row, refusals)
    const body = this.look('collectivity', decoded.collectivity, row, refusals)
    const { day } = decoded
    const agentRecord = this.registers.agents.get(agent?.id ?? '')
    if (agentRecord === undefined || body === null || day === null)
      return { row, matched: null, refusals }
    const seconds = this.seconds(decoded, agentRecord, day, refusals)
    const { activity, task, start } = decoded
    const known = { agentId: agentRecord.id, collectivityId: body.id, activity, day, task, start }
    const refused = refusals.length > 0
    return {
      row,
      matched: { at, line: row.line, ...known, seconds: refused ? null : seconds },
      refusals,
    }
  }

  /** The record that a name means; `null` where that is not known, which is noted. */
  private look(
    kind: NameMatch['kind'],
    cell: CellText | null,
    row: ImportRow,
    refusals: RefusedCell[],
  ): { readonly id: string | null } | null {
    if (cell === null) return null
    const match = this.book.look(kind, cell.text.slice(0, IMPORT_LIMITS.name), row.line)
    const refusal = nameRefusal(match)
    const other = kind === 'agent' ? this.agentBeside(match, row.cells) : null
    if (other !== null)
      refusals.push({
        column: cell.column,
        found: cell.text,
        failure: { code: 'importOtherAgent', found: cell.text, other },
      })
    if (refusal === null) return { id: match.id }
    refusals.push({ column: cell.column, found: cell.text, failure: refusal })
    return null
  }

  private seconds(
    { duration, durationColumn }: DecodedRow,
    agent: Agent,
    day: Day,
    refusals: RefusedCell[],
  ): number | null {
    if (duration === null || 'seconds' in duration) return duration?.seconds ?? null
    const found = duration.days
    const length = dayLength(agent, day, [...this.registers.weekTemplates.values()])
    const read = parseDuration(found, minutes(MINUTES_PER_DAY), length)
    if (read.ok) {
      const said = read.value.minutes * 60
      const failure = differs(found, said, duration.between ?? said)
      if (failure === null) return said
      refusals.push({ column: durationColumn, found, failure })
      return null
    }
    const code = length === null ? 'importDayLengthUnknown' : 'importDurationOver24Hours'
    refusals.push({ column: durationColumn, found, failure: { code, found } })
    return null
  }
}

/** Reads every row of a file under a mapping, and finds the agents and bodies that it names. */
export async function matchRows(
  registers: Registers,
  table: ImportTable,
  mapping: ImportMapping,
  pace: ImportPace,
): Promise<Result<ReadRows, Failure>> {
  const columns = resolveColumns(mapping, table.headers)
  if (!columns.ok) return columns
  const agents = [...registers.agents.values()]
  const indexes = {
    agent: agentIndex(agents),
    collectivity: collectivityIndex([...registers.collectivities.values()]),
  }
  const book = nameBook(indexes, mapping.names, (kind, id) =>
    kind === 'agent' ? registers.agents.has(id) : registers.collectivities.has(id),
  )
  const { agent, agentFirstName, agentLastName } = columns.value
  const taken = new Set([agent ?? [agentFirstName, agentLastName]].flat().flatMap((at) => at ?? []))
  const matcher = new RowMatcher(registers, book, agentBeside(agents, table.headers, taken))
  const rows: ReadRow[] = []
  for (const row of table.rows) {
    if (rows.length % LINES_PER_BREATH === 0 && (await pace.pause(rows.length, table.rows.length)))
      return failure({ code: 'jobCancelled' })
    rows.push(matcher.match(row, rows.length, decodeRow(row, columns.value, mapping)))
  }
  return success({ rows, names: book.all() })
}
