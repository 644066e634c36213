import type { Coded } from '#shared/kernel/coded'
import type { Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import { workPeriodOn } from '../agents/agent'
import { doubleCoverage } from '../agreements/double-coverage'
import { overLoan, type OverLoan } from '../agreements/loan-share'
import { agentMonthId } from '../timesheets/agent-month-id'
import { sharedSirens } from '../collectivities/siren-clash'
import { sirenOf } from '../collectivities/siren-of'
import { archivedHours, type ArchivedHours } from '../indicators/archived-hours'
import { uncoveredHours, type UncoveredHours } from '../indicators/uncovered-hours'
import { settledPeriod } from '../statements/settled-months'
import { timeColumns } from '../timesheets/time-columns'
import { accountWarnings, type AccountWarning } from './account-warnings'
import { outsideWarnings, type OutsideWarning } from './outside-warnings'
import type { WorkspaceFile } from './workspace-file'

/** Something in a workspace that is allowed but needs attention. */
export type WorkspaceWarning =
  /** Late hours, units, trips, charges and costs that no terms count. */
  | OutsideWarning
  | AccountWarning
  | Coded<{
      /** Hours on days when no agreement covers agent and body (`null`: common time): they will not be billed. */
      hoursOutsideAgreements: UncoveredHours
      /** Hours on days when the agent has no work period. */
      hoursOutsideWork: { agentId: string; firstDay: Day; minutes: Minutes }
      hoursUnpriced: { agentId: string; month: Month }
      lentOver100: OverLoan
      /** Two agreements cover the same agent and body: hours would be billed twice. */
      coveredTwice: {
        agentId: string
        collectivityId: string
        day: Day
        agreements: readonly [string, string]
      }
      /** Hours that nothing shares since their agreement is archived. */
      hoursArchived: ArchivedHours
      /** Two bodies of one SIREN. */
      sirenTwice: { siren: string; bodies: readonly [first: string, second: string] }
      numberMissing: { lenderId: string; fiscalYear: number; sequence: number }
    }>

/** Hours on days when their agent has no work period. */
function idleHours(file: WorkspaceFile): readonly WorkspaceWarning[] {
  const agents = new Map(file.agents.map((agent) => [agent.id, agent]))
  const found = new Map<string, { firstDay: Day; minutes: number }>()
  for (const { agentId, lines } of file.timesheets) {
    const agent = agents.get(agentId)
    if (agent === undefined) continue
    for (const { day, minutes: done } of lines) {
      if (done === 0 || workPeriodOn(agent, day) !== undefined) continue
      const known = found.get(agentId) ?? { firstDay: day, minutes: 0 }
      found.set(agentId, {
        firstDay: day < known.firstDay ? day : known.firstDay,
        minutes: known.minutes + done,
      })
    }
  }
  return [...found].map(([agentId, { firstDay, minutes: done }]) => ({
    code: 'hoursOutsideWork',
    agentId,
    firstDay,
    minutes: minutes(done),
  }))
}

function unpriced({ timesheets, costs }: WorkspaceFile): readonly WorkspaceWarning[] {
  const priced = new Set(costs.map(({ agentId, month }) => agentMonthId(agentId, month)))
  return timesheets
    .filter(({ lines }) => lines.some((line) => line.minutes > 0))
    .filter(({ agentId, month }) => !priced.has(agentMonthId(agentId, month)))
    .map(({ agentId, month }) => ({ code: 'hoursUnpriced', agentId, month }))
}

function coveredTwice({ agreements }: WorkspaceFile): readonly WorkspaceWarning[] {
  return agreements.flatMap((agreement, index) => {
    const twice = doubleCoverage(agreement, agreements.slice(index + 1))
    if (twice === undefined) return []
    const { agentId, collectivityId, day, other } = twice
    const pair = [agreement.reference, other] as const
    return [{ code: 'coveredTwice', agentId, collectivityId, day, agreements: pair }]
  })
}

function missingNumbers({ statements }: WorkspaceFile): readonly WorkspaceWarning[] {
  const series = new Map<string, { lenderId: string; fiscalYear: number; found: Set<number> }>()
  for (const { content } of statements) {
    const { fiscalYear, sequence } = content
    const lenderId = content.lender.id
    const key = `${lenderId} ${String(fiscalYear)}`
    const known = series.get(key) ?? { lenderId, fiscalYear, found: new Set<number>() }
    known.found.add(sequence)
    series.set(key, known)
  }
  return [...series.values()].flatMap(({ lenderId, fiscalYear, found }) => {
    const ordered = [...found].sort((a, b) => a - b)
    const gap = ordered.findIndex((sequence, index) => sequence !== index + 1)
    return gap < 0 ? [] : [{ code: 'numberMissing', lenderId, fiscalYear, sequence: gap + 1 }]
  })
}

/**
 * Warnings about a valid workspace: hours and other facts that will not be billed, months with hours and no cost, agents
 * lent beyond a whole, pairs that two agreements cover, hours that wait for an archived agreement, bodies of one SIREN, instalments
 * that no terms of their day name, balances that no statement includes, a gap in the numbers of statements.
 */
export function workspaceWarnings(file: WorkspaceFile): readonly WorkspaceWarning[] {
  const hours = timeColumns(file.timesheets)
  return [
    ...uncoveredHours(file.agreements, hours).map((found) => ({
      code: 'hoursOutsideAgreements' as const,
      ...found,
    })),
    ...idleHours(file),
    ...archivedHours(file.agreements, file.statements.map(settledPeriod), hours).map((found) => ({
      code: 'hoursArchived' as const,
      ...found,
    })),
    ...unpriced(file),
    ...outsideWarnings(file),
    ...file.agents.flatMap(({ id }) => {
      const over = overLoan(file.agreements, id)
      return over === undefined ? [] : [{ code: 'lentOver100' as const, ...over }]
    }),
    ...coveredTwice(file),
    ...sharedSirens(file.collectivities).map(([first, second]) => ({
      code: 'sirenTwice' as const,
      siren: sirenOf(first) ?? '',
      bodies: [first.id, second.id] as const,
    })),
    ...accountWarnings(file),
    ...missingNumbers(file),
  ]
}
