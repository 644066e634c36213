import { expect, it } from 'vitest'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import { cents } from '#shared/kernel/cents'
import { month } from '#shared/kernel/month'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import { foreseenCosts } from '#shared/domain/provisional/foreseen-costs'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { months } from '../../scenarios/office'
import { Territory } from '../../scenarios/territory'

/** December 2025 of someone: a month's pay, the bonus of the year and what the insurance gave back. */
const december = (paid: string): AgentCost => ({
  agentId: 'Marie',
  month: month(paid),
  components: [
    { kind: 'basePay', amount: cents(200_000) },
    { kind: 'performanceBonus', amount: cents(60_000) },
    { kind: 'refunds', amount: cents(-45_000) },
  ],
})

/** What the first quarter and December of 2026 are foreseen to cost where one month is known. */
function foreseen(known: AgentCost, from: string, to = from) {
  const file = new Territory('A').lends('Marie').file()
  const [agreement] = file.agreements
  if (agreement === undefined) throw new Error('No agreement')
  const facts = { ...knownFacts(file), costs: [known], hours: timeColumns([]) }
  const { costs } = foreseenCosts({ ...facts, agreement, period: months(from, to) })
  return costs.slice(1).map(({ components }) => components)
}

it('a month taken from another one of the year repeats neither its yearly bonus nor its refunds', () => {
  const plain = [{ kind: 'basePay', amount: 200_000 }]
  expect(foreseen(december('2025-12'), '01', '03')).toEqual([plain, plain, plain])
})

it('a month taken from the same one of the year before costs all that it cost', () => {
  const { components } = december('2025-12')
  expect(foreseen(december('2025-12'), '12')).toEqual([components])
})
