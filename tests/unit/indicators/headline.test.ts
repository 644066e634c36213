import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import { headlineOf, leftToReceive } from '#shared/domain/indicators/headline'
import { statementSummary } from '#shared/contract/statement-summary'
import { owedOf } from '#shared/domain/payments/owed'
import { issuedSample } from '../../scenarios/sample-office'
import { plainShare } from './plain-settlement'

describe('the first figures of a service', () => {
  const now = {
    shares: [
      plainShare('a', 660, 600, 30_000),
      plainShare('b', 661, 600, 20_000),
      plainShare('c', 0, 0, 0),
    ],
    agentIds: ['anne', 'paul'],
    cost: cents(50_000),
    billed: cents(50_000),
  }

  it('are its cost, against the year before and by hour, who used it, and the hours against the plan', () => {
    expect(headlineOf(now, { cost: cents(48_000) })).toEqual({
      cost: 50_000,
      // 2 000 more than 48 000.
      costChange: 42,
      // 500 € over 22 h 01.
      rate: 2271,
      bodies: 2,
      agents: 2,
      done: 1321,
      overPlan: 121,
      // 661 is more than a tenth over 600; 660 is not.
      over: 1,
    })
  })

  it('are compared with no year whose cost is not known, or came to nothing', () => {
    for (const cost of [null, cents(0), cents(-1)])
      expect(headlineOf(now, { cost }).costChange).toBeNull()
    expect(headlineOf({ ...now, cost: null }, { cost: cents(48_000) }).costChange).toBeNull()
  })
})

describe('what is left to be received', () => {
  it('is what the statements of the agreement and the period claim, of one body where it is shown alone', async () => {
    const { statements: issued, agreements } = await issuedSample('pays-de-saint-seine')
    const statements = issued.map(statementSummary)
    const [first] = statements
    const claims = statements.filter(({ balance }) => balance.kind === 'claim')
    const [one] = claims
    if (first === undefined || one === undefined) throw new Error('Nothing was issued')
    const owed = owedOf(statements, [], agreements, day('2027-01-15'))
    const settled = { agreementId: first.agreementId, period: yearPeriod(2026) }
    const all = claims.reduce((sum, { balance }) => sum + balance.amount, 0)
    expect(leftToReceive(owed, settled, null)).toEqual({ count: claims.length, amount: all })
    expect(leftToReceive(owed, settled, one.beneficiaryId)).toEqual({
      count: 1,
      amount: one.balance.amount,
    })
    const none = { count: 0, amount: 0 }
    expect(leftToReceive(owed, { ...settled, period: yearPeriod(2025) }, null)).toEqual(none)
    const lastDay = { from: day('2026-12-31'), to: day('2027-12-31') }
    expect(leftToReceive(owed, { ...settled, period: lastDay }, null).amount).toBe(all)
    const before = { from: day('2025-01-01'), to: day('2026-12-30') }
    expect(leftToReceive(owed, { ...settled, period: before }, null)).toEqual(none)
    expect(leftToReceive(owed, { ...settled, agreementId: 'another' }, null)).toEqual(none)
    // What was refunded beyond a reduction is to be got back: the chart of what is called and paid counts it too.
    const recoveries = [{ statement: first, paid: cents(500), left: cents(200) }]
    expect(leftToReceive({ claims: [], recoveries }, settled, null).amount).toBe(200)
  })
})
