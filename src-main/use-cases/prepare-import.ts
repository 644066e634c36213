import { appendAll } from '#shared/kernel/append-all'
import { monthOf, type Month } from '#shared/kernel/month'
import { minutes } from '#shared/kernel/minutes'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { RefusedCell, Rehearsal, RehearsedLine } from '#shared/contract/import-views'
import { countWholeDays } from '#shared/domain/imports/count-whole-days'
import { gatherCells, roundedCells, type ImportCell } from '#shared/domain/imports/gather-cells'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import type { ImportTable } from '#shared/domain/imports/import-table'
import { overClockChange } from '#shared/domain/imports/over-clock-change'
import { overlappingRows } from '#shared/domain/imports/overlapping-rows'
import { splitNights } from '#shared/domain/imports/split-nights'
import { stayingHours, stayingLines } from '#shared/domain/imports/staying-hours'
import { timesLeftOut } from '#shared/domain/imports/times-left-out'
import { sameRows } from '#shared/domain/imports/same-rows'
import type { TimeLine } from '#shared/domain/timesheets/timesheet'
import type { TimesheetChange } from '#shared/domain/timesheets/timesheet-change'
import type { ImportPace } from './import-pace'
import { matchRows, type ReadRow } from './match-rows'
import type { Keeper } from './ports'
import { rehearseAgent, type RehearsedCell } from './rehearse-agent'
import { settledHours } from './settled-hours'
import { spreadMonthRows } from './spread-month-rows'

/** The effect of an import, and its changes. */
export interface PreparedImport extends Omit<Rehearsal, 'counts' | 'shares' | 'milliseconds'> {
  readonly changes: readonly TimesheetChange[]
}

const wholeLine = (failures: readonly Failure[]): readonly RefusedCell[] =>
  failures.map((refusal) => ({ column: null, found: '', failure: refusal }))

const refusedLine = ({ row }: ReadRow, reasons: readonly RefusedCell[]): RehearsedLine => ({
  line: row.line,
  status: 'refused',
  cells: row.cells,
  reasons,
  isWholeDay: row.isWholeDay ?? false,
})

/** The result of a row, from the result of its cell. */
function lineOf(
  read: ReadRow,
  outcome: RehearsedCell | undefined,
  incomplete: ImportCell | undefined,
  sameAs: number | null,
): RehearsedLine {
  const { matched, refusals } = read
  if (refusals.length > 0 || matched === null) return refusedLine(read, refusals)
  if (incomplete !== undefined)
    return refusedLine(
      read,
      wholeLine([{ code: 'importSumIncomplete', other: incomplete.refusedLine ?? matched.line }]),
    )
  if (outcome === undefined || outcome.status === 'refused')
    return refusedLine(read, wholeLine(outcome?.failures ?? []))
  const { agentId, collectivityId, activity, day, seconds } = matched
  const { status, before, after } = outcome
  return {
    line: matched.line,
    status,
    agentId,
    collectivityId,
    activity,
    day,
    before,
    after,
    minutes: minutes(Math.floor(((seconds ?? 0) + 30) / 60)),
    sameAs,
    isWholeDay: read.row.isWholeDay ?? false,
  }
}

function spanOf(cells: readonly ImportCell[]): { readonly from: Month; readonly to: Month } | null {
  const months = cells.flatMap(({ rows }) => rows.map(({ day }) => monthOf(day))).sort()
  const [from, to] = [months[0], months.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}

/**
 * Computes what a file would change: rows are read, matched, added up by cell, compared with what is kept and checked like
 * typed hours. Nothing is written.
 *
 * @param without places of rows that are left out, from 0, as if they were not in the file
 */
export async function prepareImport(
  keeper: Pick<Keeper, 'registers' | 'readTimesheets'>,
  table: ImportTable,
  mapping: ImportMapping,
  without: ReadonlySet<number>,
  pace: ImportPace,
): Promise<Result<PreparedImport, Failure>> {
  const registers = keeper.registers()
  const whole = splitNights(
    spreadMonthRows(registers, countWholeDays(table, mapping), mapping),
    mapping,
  )
  const rows = without.size === 0 ? whole.rows : whole.rows.filter((_, at) => !without.has(at))
  const read = await matchRows(registers, { ...whole, rows }, mapping, pace)
  if (!read.ok) return read
  const rehearsedCells: RehearsedCell[] = []
  const outcomes = new Map<number, RehearsedCell>()
  const incomplete = new Map<number, ImportCell>()
  const changes: TimesheetChange[] = []
  const agents: NonNullable<Rehearsal['effect']>['agents'][number][] = []
  const staying: TimeLine[] = []
  const matched = read.value.rows.flatMap((row) => row.matched ?? [])
  const gathered = gatherCells(matched)
  const same = sameRows(matched)
  const span = spanOf([...gathered.values()].flat())
  for (const [agentId, cells] of gathered) {
    const agent = registers.agents.get(agentId)
    if (agent === undefined || span === null) continue
    if (await pace.pause(table.rows.length, table.rows.length))
      return failure({ code: 'jobCancelled' })
    const current = await keeper.readTimesheets({ agentIds: [agentId], ...span })
    const rehearsed = rehearseAgent(registers, agent, cells, current)
    appendAll(staying, stayingLines(cells, current))
    for (const cell of cells)
      if (cell.refusedLine !== null) for (const { at } of cell.rows) incomplete.set(at, cell)
    appendAll(rehearsedCells, rehearsed.cells)
    for (const outcome of rehearsed.cells)
      for (const { at } of outcome.cell.rows) outcomes.set(at, outcome)
    appendAll(changes, rehearsed.changes)
    if (rehearsed.changes.length > 0)
      agents.push({ agentId, before: rehearsed.before, after: rehearsed.after })
  }
  // Before the first file of a program, hours that are kept were typed.
  const isCorrection = [...registers.imports.values()].some(
    ({ source }) => source === mapping.source,
  )
  return success({
    lines: read.value.rows.map((row, at) =>
      lineOf(row, outcomes.get(at), incomplete.get(at), same.get(at) ?? null),
    ),
    names: read.value.names,
    rounded: roundedCells(
      new Set(
        [...outcomes.values()].flatMap(({ cell, status }) => (status === 'refused' ? [] : cell)),
      ),
    ),
    effect: span === null || agents.length === 0 ? null : { ...span, agents },
    timesLeft: mapping.source === 'generic' ? timesLeftOut(table, mapping) : [],
    clockChanges: overClockChange(table, mapping),
    overlaps: overlappingRows(
      matched.filter(({ at }) => (outcomes.get(at)?.status ?? 'refused') !== 'refused'),
      same,
    ),
    staying: isCorrection ? stayingHours(staying) : null,
    settled: settledHours(rehearsedCells),
    changes,
  })
}
