import { addDays, type Day } from '#shared/kernel/day'
import { lastDayOf } from '#shared/kernel/month'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everServed } from '#shared/domain/agreements/term-versions'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { objectionGroups } from '#shared/domain/allocation/objection-groups'
import { allocateAsOf } from '#shared/domain/audit/allocate-as-of'
import {
  awaitingStatements,
  billedBodies,
  type StandingStatement,
} from '#shared/domain/indicators/awaiting-statements'
import { knownMonths, settlementPeriods } from '#shared/domain/indicators/settlement-periods'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { findingSentence } from '#shared/wording/finding-sentence'
import { objectionGroupSentence } from '#shared/wording/objection-group-sentence'
import { auditSettlement } from '../use-cases/audit-settlement'
import { settlementFacts } from '../use-cases/settlement-facts'
import { memoryKeeper } from '../use-cases/memory/memory-keeper'
import type { Output } from './command'
import { fixedSurroundings } from './fixed-surroundings'
import type { Names } from './names'

/** The day after the last hours; of a file without, after its last month with a cost, else with units, else after its last charge. */
function dayAfter({ timesheets, costs, unitCounts, serviceCharges }: WorkspaceFile): Day | null {
  const known = [
    timesheets.flatMap(({ lines }) => lines.map((line) => line.day)),
    costs.map(({ month }) => lastDayOf(month)),
    unitCounts.map(({ month }) => lastDayOf(month)),
    serviceCharges.map(({ period }) => period.to),
  ]
  const days = known.find((list) => list.length > 0) ?? []
  const [first, ...more] = days
  return first === undefined
    ? null
    : addDays(
        more.reduce((a, b) => (a > b ? a : b), first),
        1,
      )
}

/** Whether nothing of a settlement is left to issue. */
const isIssued = (
  agreement: Agreement,
  allocation: Allocation,
  statements: readonly StandingStatement[],
): boolean =>
  allocation.shares.every(({ amount }) => amount !== null) &&
  billedBodies(allocation, statements) > 0 &&
  awaitingStatements(agreement, allocation, statements).length === 0

/**
 * Prints of each agreement that is not archived and each year what is missing or doubtful, as the application lists it and as the audit before issue
 * would: the same verdict. Of what is issued whole, the statements themselves keep it. Without a day, the one after the last hours of the file.
 */
export async function printVerdicts(
  { print, say, language }: Output,
  file: WorkspaceFile,
  known: Names,
  asked: Day | null,
): Promise<void> {
  const today = asked ?? dayAfter(file)
  if (today === null) return
  const surroundings = fixedSurroundings(today)
  const keeper = memoryKeeper(file, surroundings)
  const records = knownMonths(timeColumns(file.timesheets), file)
  const { absences, weekTemplates, statements: kept } = keeper.registers()
  const statements = [...kept.values()]
  const asOf = {
    absences: [...absences.values()],
    weekTemplates: [...weekTemplates.values()],
    today,
  }
  for (const agreement of file.agreements.filter(({ archived }) => !archived))
    for (const period of settlementPeriods(agreement, records, today)) {
      const { facts } = await settlementFacts(keeper, keeper.registers(), agreement, period)
      const allocation = allocateAsOf(facts, asOf)
      if (isIssued(agreement, allocation, statements)) continue
      const { objections } = allocation
      const bodies = [...everServed(agreement)]
      const place = { agreementId: agreement.id, period, nature: 'actual', bodies } as const
      const found = await auditSettlement({ keeper, surroundings }, place)
      const lines = [
        ...objectionGroups(objections).map(
          (group) => `- ${objectionGroupSentence(group, known, say)}`,
        ),
        ...(found.ok ? found.value : []).map((one) =>
          findingSentence(one, known.collectivity, say, language),
        ),
      ]
      if (lines.length === 0) continue
      const { reference, title } = agreement
      print('')
      print(say('cli.check.verdict', { count: lines.length, reference, title, ...period, today }))
      for (const line of lines) print(line)
    }
}
