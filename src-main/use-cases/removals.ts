import { failure } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { RECORD_LABELS, type LabelledTable } from '#shared/contract/record-labels'
import type { ChangeVerb } from '#shared/contract/change-verbs'
import { recordChange } from '#shared/domain/workspace/change'
import type { Records } from '#shared/domain/workspace/records'
import { keepCounted, type Counting } from './keep-counted'
import { labelNames } from './label-names'
import { lockedLateTimeFailure } from './locked-late-time-failure'
import { unknownRecord } from './missing-records'
import type { KeeperPort, Kept, RegisterMaps, Registers } from './ports'

/** How a record is removed where more is asked than that it exists. */
interface Removal<R> {
  /** What the history calls that, where not as when the record is kept. */
  readonly verb?: ChangeVerb
  readonly refusal?: (registers: Registers, record: R) => Failure | null
  /** How statements count the record. */
  readonly counting?: Counting<R>
}

/** Removes a record. */
export const removal =
  <T extends LabelledTable>(table: T, { verb, refusal, counting }: Removal<Records[T]> = {}) =>
  ({ keeper }: KeeperPort, { id }: { readonly id: string }): Kept =>
    keeper.accept(() => {
      const registers = keeper.registers()
      const maps: RegisterMaps = registers
      const before = maps[table].get(id)
      if (before === undefined) return unknownRecord(table, id)
      const refused = refusal?.(registers, before) ?? null
      if (refused !== null) return failure(refused)
      const change = recordChange(table, id, before, null)
      const concerned = counting?.concerned(before, null) ?? null
      const what = counting?.what?.(before, registers)
      const label = RECORD_LABELS[table](before, labelNames(registers))
      const named = { ...label, verb: verb ?? label.verb }
      return keepCounted(keeper, named, change, concerned, what)
    })

/** What is removed without more being asked than that it exists. */
export const removals = {
  /** The agent is expected again on those days. */
  removeAbsence: removal('absences'),
  /** The rule before it, or a less precise one, applies again. */
  removeAccountRule: removal('accountRules'),
  /** Forgets how the files of a source are read; imports already kept stay. */
  removeImportMapping: removal('importMappings', { verb: 'removeImportMapping' }),
  /** Refused where a standing statement counted the late hour, or the month in which it counts is locked. */
  removeLateTime: removal('adjustments', {
    verb: 'removeLateTime',
    refusal: lockedLateTimeFailure,
  }),
  removeMeeting: removal('meetings', { verb: 'removeMeeting' }),
  /** The contents stay on the disk, for an undo. */
  removePaper: removal('papers', { verb: 'removePaper' }),
  /** A payment that was typed by mistake. */
  removePayment: removal('payments', { verb: 'removePayment' }),
  removeSavingsTest: removal('savingsTests', { verb: 'removeSavingsTest' }),
  removeScenario: removal('scenarios', { verb: 'removeScenario' }),
  /** What was confirmed from the usual week stays. */
  removeWeekTemplate: removal('weekTemplates'),
}
