import { failure, success, type Result } from '#shared/kernel/result'
import type { Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { NOTHING_CHECKED, type ChangeLabel } from '#shared/contract/views'
import { wholeHours } from '#shared/domain/timesheets/hours-since'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { Change } from '#shared/domain/workspace/change'
import { mustReadBack } from '#shared/domain/workspace/must-read-back'
import { perTable } from '#shared/domain/workspace/tables'
import type { WholeWorkspace, WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import type { Keeper, MonthSpan, Registers, Surroundings, UndoCheck } from '../ports'
import { registersOf } from './registers'
import { serialQueue } from '#shared/kernel/serial-queue'
import { MemoryHistory } from './memory-history'
import { MemoryTables } from './memory-tables'
import { nothingToTurn, turned, type Turn } from './turned'

async function* oneByOne<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item)
}

/** Keeps a workspace in memory, and nowhere else: what the command line works on. */
class MemoryKeeper implements Keeper {
  private store: MemoryTables
  private sequence = 0
  private known: Registers | null = null
  private readonly past = new MemoryHistory()
  private readonly inTurn = serialQueue()
  private readonly clock: Pick<Surroundings, 'now'>

  constructor(file: WorkspaceFile | null, clock: Pick<Surroundings, 'now'>) {
    this.store = new MemoryTables(file)
    this.clock = clock
  }

  readonly registers = (): Registers => {
    this.known ??= registersOf(
      perTable((table) => [...this.store.tables[table].values()]) as WholeWorkspace,
      this.sequence,
    )
    return this.known
  }

  readonly readTimesheets: Keeper['readTimesheets'] = ({ agentIds, from, to }) => {
    const wanted = agentIds === null ? null : new Set(agentIds)
    return Promise.resolve(
      [...this.store.tables.timesheets.values()].filter(
        ({ agentId, month }) =>
          month >= from && month <= to && (wanted === null || wanted.has(agentId)),
      ),
    )
  }

  readonly readHours: Keeper['readHours'] = async (span) =>
    timeColumns(await this.readTimesheets({ ...span, agentIds: null }))

  readonly readHoursSince: Keeper['readHoursSince'] = async (span) =>
    wholeHours(await this.readHours(span))

  readonly readCosts = ({ from, to }: MonthSpan) =>
    Promise.resolve(
      [...this.store.tables.costs.values()].filter(({ month }) => month >= from && month <= to),
    )

  readonly readStatement = (id: string) =>
    Promise.resolve(this.store.tables.statements.get(id) ?? null)

  readonly accept: Keeper['accept'] = (decide) =>
    this.inTurn(async () => {
      const decision = await decide()
      if (!decision.ok) return decision
      const { label, changes } = decision.value
      if (changes.length === 0) return success({ sequence: this.sequence })
      const kept = this.keep(label, changes)
      if (kept.ok) this.past.push(decision.value)
      return kept
    })

  readonly undo = (check: UndoCheck): Promise<Result<ChangeLabel, Failure>> =>
    this.turn('undo', check)

  readonly redo = (check: UndoCheck): Promise<Result<ChangeLabel, Failure>> =>
    this.turn('redo', check)

  readonly replaceAll: Keeper['replaceAll'] = (file, label) =>
    this.inTurn(() => {
      const replaced = this.store.file()
      this.store = new MemoryTables(file)
      this.past.forget()
      return Promise.resolve(this.keep(label, [], { replaced }))
    })

  readonly passBreak: Keeper['passBreak'] = () => Promise.resolve(success(null))

  readonly readAll = (): Promise<WorkspaceFile | null> => Promise.resolve(this.store.file())

  readonly history = (limit: number) => this.past.latest(limit)

  readonly changesOf: Keeper['changesOf'] = ({ verb, table, id }) =>
    Promise.resolve(success(this.past.changesOf(verb, table, id)))

  readonly readBack: Keeper['readBack'] = (wanted) =>
    oneByOne(this.past.back().filter((line) => wanted(line)))

  readonly readPast: Keeper['readPast'] = (moment) => {
    const past = this.past.at(moment, this.store.file())
    if (past === null) return Promise.resolve(success(null))
    const { file, sequence, at } = past
    const reads = memoryKeeper(file, this.clock)
    return Promise.resolve(success({ reads, sequence, at, letGo: () => undefined }))
  }

  readonly state: Keeper['state'] = () => ({
    savedAt: this.past.savedAt(),
    undo: this.past.last('undo')?.label ?? null,
    redo: this.past.last('redo')?.label ?? null,
    readOnly: null,
    recovery: null,
    checked: NOTHING_CHECKED,
  })

  private keep(
    label: ChangeLabel,
    changes: readonly Change[],
    opening: { readonly replaced?: WorkspaceFile | null } = {},
  ): Result<Saved, Failure> {
    mustReadBack(changes)
    const applied = this.store.apply(changes)
    if (!applied.ok) return failure(...applied.failures)
    this.sequence += 1
    this.known = null
    const { sequence } = this
    this.past.note({ sequence, at: this.clock.now(), author: '', label, changes, ...opening })
    return success({ sequence: this.sequence })
  }

  private turn(turn: Turn, check: UndoCheck): Promise<Result<ChangeLabel, Failure>> {
    return this.inTurn(async () => {
      const past = this.past.last(turn)
      if (past === undefined) return failure(nothingToTurn(turn))
      const back = await turned(turn, past, check)
      if (!back.ok) return back
      const kept = this.keep(back.value.label, back.value.changes)
      if (!kept.ok) return kept
      this.past.turn(turn)
      return success(past.label)
    })
  }
}

/** Opens a keeper over a workspace in memory. Nothing is written anywhere: ask `readAll` for the outcome. */
export const memoryKeeper = (
  file: WorkspaceFile | null,
  clock: Pick<Surroundings, 'now'>,
): Keeper => new MemoryKeeper(file, clock)
