import { expect, it } from 'vitest'
import { costKinds } from '#shared/domain/indicators/cost-kinds'
import { cents } from '#shared/kernel/cents'
import { month } from '#shared/kernel/month'
import { saveCost } from '../../src-main/use-cases/save-cost'
import { amendment } from '../amendment'
import { months, Office, well } from './office'
import { Territory } from './territory'

const JANUARY = months('01')
const NAMES = ['Marie', 'Paul', 'Anne']

/** Three people lent whole, paid in January, whose terms change on 16 January. */
async function office(refunds: number, ofOthers: number) {
  const terms = {
    beneficiaries: [{ collectivityId: 'A', weeklyMinutes: 0 }],
    agents: NAMES.map((agentId) => ({ agentId, workShare: 10_000 })),
    hourlyTariff: null,
    annualWeeks: 'paid',
    commonTime: 'lender',
    tieBreak: [],
    key: { kind: 'actualCost' },
  }
  const territory = NAMES.reduce(
    (made, name) => made.lends(name).hours(name, '2026-01', { A: 400 }),
    new Territory('A').terms({ amendments: [amendment('2026-01-16', terms)] }),
  )
  const made = new Office(territory)
  for (const agentId of NAMES) {
    const components = [
      { kind: 'basePay' as const, amount: cents(100_000) },
      { kind: 'refunds' as const, amount: cents(agentId === 'Marie' ? refunds : ofOthers) },
    ]
    well(await saveCost(made, { agentId, month: month('2026-01'), components }))
  }
  return made
}

it('the chart of costs takes the pay of a month apart that two terms of an agreement bear together', async () => {
  const made = await office(-10_000, -10_000)
  const kinds = costKinds(await made.settlement(JANUARY), (await made.file()).costs)
  expect(kinds?.payIsWhole).toBeNull()
  expect(kinds?.parts.map(({ kind, amount }) => [kind, amount])).toEqual([
    ['basePay', 300_000],
    ['refunds', -30_000],
  ])
})

it('a month that its refunds equal is counted once, on the chart and on the statement', async () => {
  const made = await office(-100_000, 0)
  const kinds = costKinds(await made.settlement(JANUARY), (await made.file()).costs)
  expect(kinds?.parts.map(({ kind, amount }) => [kind, amount])).toEqual([
    ['basePay', 300_000],
    ['refunds', -100_000],
  ])
  well(await made.issue(JANUARY))
  const [statement] = (await made.file()).statements
  expect(statement?.content.service.components).toEqual([
    { kind: 'basePay', amount: 300_000 },
    { kind: 'refunds', amount: -100_000 },
  ])
})
