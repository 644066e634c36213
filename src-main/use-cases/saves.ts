import { failure } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { RECORD_LABELS, type LabelledTable } from '#shared/contract/record-labels'
import { isSameCase } from '#shared/domain/accounting/same-case'
import { keyCriteria } from '#shared/domain/agreements/key-references'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import { supposedBodies } from '#shared/domain/simulation/supposed-bodies'
import { absenceClash } from '#shared/domain/timesheets/clashes'
import { recordChange } from '#shared/domain/workspace/change'
import type { Records } from '#shared/domain/workspace/records'
import { keepCounted, type Counting } from './keep-counted'
import { labelNames } from './label-names'
import {
  missingAgents,
  missingAgreements,
  missingCollectivities,
  missingCriteria,
} from './missing-records'
import { nameOfAgent } from './name-of-agent'
import type { KeeperPort, Kept, RegisterMaps, Registers } from './ports'

/** Creates or replaces a record: why it is refused, if it is, and how statements count it, where they do. */
export const saving =
  <T extends LabelledTable>(
    table: T,
    wrong: (record: Records[T], registers: Registers) => readonly Failure[],
    counting?: Counting<Records[T]>,
  ) =>
  ({ keeper }: KeeperPort, record: Records[T]): Kept =>
    keeper.accept(() => {
      const registers = keeper.registers()
      const failures = wrong(record, registers)
      if (failures.length > 0) return failure(...failures)
      const maps: RegisterMaps = registers
      const before = maps[table].get(record.id) ?? null
      const change = recordChange(table, record.id, before, record)
      const concerned = counting?.concerned(before, record) ?? null
      const what = counting?.what?.(record, registers)
      const label = RECORD_LABELS[table](record, labelNames(registers))
      return keepCounted(keeper, label, change, concerned, what)
    })

const referenceOf = ({ agreements }: Registers, id: string): string =>
  agreements.get(id)?.reference ?? ''

const idsIn = ({ names }: ImportMapping, kind: 'agent' | 'collectivity'): readonly string[] =>
  names.flatMap((name) => (name.kind === kind && name.id !== null ? [name.id] : []))

/** The agent exists, and no half of a day is taken twice. */
export const saveAbsence = saving('absences', (absence, registers) => {
  const { agentId } = absence
  const day = absenceClash(registers.absences.values(), absence)
  const agent = nameOfAgent(registers, agentId)
  const clash: readonly Failure[] = day === null ? [] : [{ code: 'absencesOverlap', agent, day }]
  return registers.agents.has(agentId) ? clash : missingAgents(registers, [agentId])
})

/** Sets a pair of accounts for a case from a day on: one rule a case and day. Statements already issued don't move. */
export const saveAccountRule = saving('accountRules', (rule, { accountRules }) =>
  [...accountRules.values()].some((one) => one.id !== rule.id && isSameCase(one, rule))
    ? [{ code: 'accountRuleTwice', day: rule.from }]
    : [],
)

/** Remembers how the files of a source are read, and whom its names mean. */
export const saveImportMapping = saving('importMappings', (mapping, registers) => [
  ...missingAgents(registers, idsIn(mapping, 'agent')),
  ...missingCollectivities(registers, idsIn(mapping, 'collectivity')),
])

/** Fills in the accounts of an agreement. It changes no amount: standing statements do not prevent it. */
export const saveImputation = saving('imputations', ({ id, debtors }, registers) => [
  ...missingAgreements(registers, [id]),
  ...missingCollectivities(
    registers,
    debtors.map(({ collectivityId }) => collectivityId),
  ),
])

/** A meeting of the follow-up committee: its agreement exists, with the amendments that its decisions name. */
export const saveMeeting = saving('meetings', ({ agreementId, decisions }, registers) => {
  const amendments = registers.agreements.get(agreementId)?.amendments ?? []
  const stray = decisions.flatMap(({ amendmentId }) =>
    amendmentId === null || amendments.some(({ id }) => id === amendmentId) ? [] : amendmentId,
  )
  const missing = missingAgreements(registers, [agreementId])
  return missing.length > 0
    ? missing
    : stray.slice(0, 1).map((id) => ({ code: 'unknownRecord', table: 'amendments', id }))
})

/** The hypotheses of a savings test, finished or not: one test for an agreement. No amount that is billed moves. */
export const saveSavingsTest = saving('savingsTests', ({ id, agreementId, bodies }, registers) => {
  const missing = [
    ...missingAgreements(registers, [agreementId]),
    ...missingCollectivities(
      registers,
      bodies.map(({ collectivityId }) => collectivityId),
    ),
  ]
  const isTaken = [...registers.savingsTests.values()].some(
    (one) => one.id !== id && one.agreementId === agreementId,
  )
  const found = referenceOf(registers, agreementId)
  return missing.length === 0 && isTaken
    ? [{ code: 'valueTaken', field: 'agreementId', found }]
    : missing
})

/** Keeps a simulation under its name; nothing else changes. All that its suppositions name exists. */
export const saveScenario = saving('scenarios', ({ agreementId, suppositions }, registers) => [
  ...missingAgreements(registers, [agreementId]),
  ...missingCollectivities(
    registers,
    suppositions.flatMap(supposedBodies).map(({ id }) => id),
  ),
  ...missingAgents(
    registers,
    suppositions.flatMap((one) => ('agentId' in one ? (one.agentId ?? []) : [])),
  ),
  ...missingCriteria(
    registers,
    suppositions.flatMap((one) => (one.kind === 'key' ? keyCriteria(one) : [])),
  ),
])

/** The table of support services of a year, finished or not: one a year, for agreements that exist. No charge moves. */
export const saveSupportTable = saving('supportTables', ({ id, year, receivers }, registers) => {
  const missing = missingAgreements(
    registers,
    receivers.flatMap(({ agreementId }) => agreementId ?? []),
  )
  const isTaken = [...registers.supportTables.values()].some(
    (one) => one.id !== id && one.year === year,
  )
  return missing.length === 0 && isTaken
    ? [{ code: 'valueTaken', field: 'year', found: String(year) }]
    : missing
})
