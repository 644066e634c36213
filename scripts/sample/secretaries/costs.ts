import { cents } from '#shared/kernel/cents'
import { monthsOf, yearPeriod } from '#shared/kernel/period'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import { basePay } from '#shared/domain/costs/base-pay'
import { partOf } from '../part-of'
import type { SampleSecretary } from './people'

/** Value of the point since July 2023, in hundred-thousandths of a euro. */
const POINT_VALUE = 492_278

/** Twelve months of employer cost of each secretary. All amounts are made up. */
export const sampleCosts = (
  secretaries: readonly SampleSecretary[],
  year: number,
): readonly AgentCost[] =>
  secretaries.flatMap(({ agent, payIndex, contributionRate, dutyAllowance, familySupplement }) => {
    const share = agent.workPeriods[0]?.workShare ?? 0
    return monthsOf(yearPeriod(year)).map((month) => {
      const pay = partOf(basePay(payIndex, POINT_VALUE), share)
      const bonus =
        agent.status === 'contractual' ? cents(0) : partOf(basePay(15, POINT_VALUE), share)
      const all: AgentCost['components'] = [
        { kind: 'basePay', amount: pay },
        { kind: 'indexBonus', amount: bonus },
        { kind: 'familySupplement', amount: cents(familySupplement) },
        { kind: 'dutyAllowance', amount: partOf(cents(dutyAllowance), share) },
        { kind: 'performanceBonus', amount: cents(month.endsWith('-12') ? 40_000 : 0) },
        {
          kind: 'employerContributions',
          amount: partOf(cents(pay + bonus), contributionRate),
        },
        { kind: 'statutoryInsurance', amount: partOf(pay, 320) },
        { kind: 'socialAction', amount: cents(1_925) },
      ]
      return { agentId: agent.id, month, components: all.filter(({ amount }) => amount !== 0) }
    })
  })
