import { appendAll } from '#shared/kernel/append-all'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { failedBy, failure, success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { UndoneImport } from '#shared/contract/import-views'
import type { ChangeLabel } from '#shared/contract/views'
import { setCells, type WantedCell } from '#shared/domain/timesheets/set-cells'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { timeLineKey } from '#shared/domain/timesheets/time-line-key'
import type { Change } from '#shared/domain/workspace/change'
import {
  timeLineValue,
  type TimeLineChange,
  type TimesheetChange,
} from '#shared/domain/timesheets/timesheet-change'
import type { Keeper, KeeperPort, Registers } from './ports'
import { staysEntered } from './stays-entered'
import { undoCheck } from './undo-check'
import { unknownRecord } from './missing-records'
import { nameOfAgent } from './name-of-agent'
import { nameOfBody } from './name-of-body'

/** The most hours changed since that one answer names. */
const MOST_LISTED = 20

/** Lines of an import that are as it left them, and those that are not. */
interface Compared {
  readonly untouched: readonly TimeLineChange[]
  readonly touched: readonly TimeLineChange[]
  readonly current: readonly Timesheet[]
}

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)

async function compare(
  keeper: Pick<Keeper, 'readTimesheets'>,
  { agentId, month, lines }: TimesheetChange,
): Promise<Compared> {
  const current = await keeper.readTimesheets({ agentIds: [agentId], from: month, to: month })
  const kept = new Map(
    current.flatMap((timesheet) => timesheet.lines).map((line) => [timeLineKey(line), line]),
  )
  const isUntouched = (line: TimeLineChange): boolean =>
    same(timeLineValue(kept.get(timeLineKey(line))), line.after)
  return {
    untouched: lines.filter(isUntouched),
    touched: lines.filter((line) => !isUntouched(line)),
    current,
  }
}

/** The cell as it was before the import. */
const cellBefore = ({ day, collectivityId, activity, before }: TimeLineChange): WantedCell => ({
  day,
  collectivityId,
  ...(activity === undefined ? {} : { activity }),
  ...(before ?? { minutes: null, task: '' }),
})

function changedSince(
  registers: Registers,
  agentId: string,
  { collectivityId, day }: TimeLineChange,
): Failure {
  return {
    code: 'importChangedSince',
    agent: nameOfAgent(registers, agentId),
    collectivity: collectivityId === null ? null : nameOfBody(registers, collectivityId),
    day,
  }
}

/** The changes that undo the hours of an import, their conflicts, and how many lines each has. */
interface TakenBack {
  readonly changes: readonly TimesheetChange[]
  readonly conflicts: readonly Failure[]
  readonly takenBack: number
  readonly left: number
}

async function takeBackHours(keeper: Keeper, imported: readonly Change[]): Promise<TakenBack> {
  const changes: TimesheetChange[] = []
  const conflicts: Failure[] = []
  let takenBack = 0
  for (const change of imported) {
    if (change.table !== 'timesheets') continue
    const { untouched, touched, current } = await compare(keeper, change)
    const cells = setCells(change.agentId, untouched.map(cellBefore), current)
    appendAll(changes, staysEntered(keeper.registers(), cells))
    appendAll(
      conflicts,
      touched.map((line) => changedSince(keeper.registers(), change.agentId, line)),
    )
    takenBack += untouched.length
  }
  return { changes, conflicts, takenBack, left: conflicts.length }
}

/**
 * Undoes a whole import in one change, whatever was done elsewhere since: each hour is again what it was before. Hours that
 * were changed since the import are named and nothing is done, unless the user leaves them as they are. It is refused where
 * hours are locked, submitted or settled, like any change.
 */
export async function undoImport(
  { keeper }: KeeperPort,
  { id, leaveChanged }: DeskInput<'undoImport'>,
): Promise<Result<UndoneImport, Failure>> {
  let outcome = { takenBack: 0, left: 0 }
  const saved = await keeper.accept(async () => {
    const record = keeper.registers().imports.get(id)
    if (record === undefined) return unknownRecord('imports', id)
    const imported = await keeper.changesOf({ verb: 'keepImport', table: 'imports', id })
    if (!imported.ok) return imported
    if (imported.value === null)
      return failure({ code: 'importNotInJournal', file: record.fileName })
    const { changes, conflicts, takenBack, left } = await takeBackHours(keeper, imported.value)
    if (conflicts.length > 0 && !leaveChanged) return failure(...conflicts.slice(0, MOST_LISTED))
    const days = changes.flatMap(({ lines }) => lines.map(({ day }) => day)).sort()
    const label: ChangeLabel = {
      verb: 'undoImport',
      subject: record.fileName,
      when: days[0] ?? null,
    }
    const refused = await undoCheck(keeper)(changes, label)
    if (refused.length > 0) return failedBy(refused)
    outcome = { takenBack, left }
    return success({
      label,
      changes: [...changes, { table: 'imports', id, before: record, after: null }],
    })
  })
  return saved.ok ? success({ sequence: saved.value.sequence, ...outcome }) : saved
}
