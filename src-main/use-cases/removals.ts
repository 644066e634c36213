import { failure } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import { recordChange } from '#shared/domain/workspace/change'
import type { Records } from '#shared/domain/workspace/records'
import type { RegisterTable } from '#shared/domain/workspace/tables'
import { keepCounted, type Counting } from './keep-counted'
import { lockedLateTimeFailure } from './locked-late-time-failure'
import { unknownRecord } from './missing-records'
import { nameOfAgent } from './name-of-agent'
import type { KeeperPort, Kept, RegisterMaps, Registers } from './ports'
import { accountPair } from './saves'

/** Removes a record: how the history names that, why it is refused, if it is, and how statements count it, where they do. */
export const removal =
  <T extends RegisterTable>(
    table: T,
    labelOf: (record: Records[T], registers: Registers) => ChangeLabel,
    refusal: (registers: Registers, record: Records[T]) => Failure | null = () => null,
    counting?: Counting<Records[T]>,
  ) =>
  ({ keeper }: KeeperPort, { id }: { readonly id: string }): Kept =>
    keeper.accept(() => {
      const registers = keeper.registers()
      const maps: RegisterMaps = registers
      const before = maps[table].get(id)
      if (before === undefined) return unknownRecord(table, id)
      const refused = refusal(registers, before)
      if (refused !== null) return failure(refused)
      const change = recordChange(table, id, before, null)
      const concerned = counting?.concerned(before, null) ?? null
      const what = counting?.what?.(before, registers)
      return keepCounted(keeper, labelOf(before, registers), change, concerned, what)
    })

const referenceOf = ({ agreements }: Registers, id: string): string =>
  agreements.get(id)?.reference ?? ''

/** What is removed without more being asked than that it exists. */
export const removals = {
  /** The agent is expected again on those days. */
  removeAbsence: removal('absences', ({ agentId, period }, registers) => ({
    verb: 'saveAbsence',
    subject: nameOfAgent(registers, agentId),
    when: period.from,
  })),
  /** The rule before it, or a less precise one, applies again. */
  removeAccountRule: removal('accountRules', (rule) => ({
    verb: 'saveAccountRule',
    subject: accountPair(rule),
    when: rule.from,
  })),
  /** Forgets how the files of a source are read; imports already kept stay. */
  removeImportMapping: removal('importMappings', ({ name }) => ({
    verb: 'removeImportMapping',
    subject: name,
    when: null,
  })),
  /** Refused where a standing statement counted the late hour, or the month in which it counts is locked. */
  removeLateTime: removal(
    'adjustments',
    ({ agentId, day }, registers) => ({
      verb: 'removeLateTime',
      subject: nameOfAgent(registers, agentId),
      when: day,
    }),
    lockedLateTimeFailure,
  ),
  removeMeeting: removal('meetings', ({ agreementId, heldOn }, registers) => ({
    verb: 'removeMeeting',
    subject: referenceOf(registers, agreementId),
    when: heldOn,
  })),
  /** The contents stay on the disk, for an undo. */
  removePaper: removal('papers', ({ title }) => ({
    verb: 'removePaper',
    subject: title,
    when: null,
  })),
  /** A payment that was typed by mistake. */
  removePayment: removal('payments', ({ statementId, on }, { statements }) => ({
    verb: 'removePayment',
    subject: statements.get(statementId)?.number ?? '',
    when: on,
  })),
  removeSavingsTest: removal('savingsTests', ({ agreementId }, registers) => ({
    verb: 'removeSavingsTest',
    subject: referenceOf(registers, agreementId),
    when: null,
  })),
  removeScenario: removal('scenarios', ({ name }) => ({
    verb: 'removeScenario',
    subject: name,
    when: null,
  })),
  /** What was confirmed from the usual week stays. */
  removeWeekTemplate: removal('weekTemplates', ({ agentId }, registers) => ({
    verb: 'saveWeekTemplate',
    subject: nameOfAgent(registers, agentId),
    when: null,
  })),
}
