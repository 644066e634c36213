import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'
import { calledAndPaid } from '#shared/domain/indicators/called-and-paid'
import { agreement } from './home-samples'

describe('what is called and paid', () => {
  const bare = { ...agreement(['anne']), instalments: [] }
  const statement = (id: string, amount: number, kind: 'claim' | 'reduction' = 'claim') => ({
    id,
    agreementId: bare.id,
    beneficiaryId: id,
    period: yearPeriod(2026),
    balance: { kind, amount: cents(amount) },
    cancelled: null,
  })
  const payment = (id: string, amount: number) => ({
    id: `paid ${id}`,
    statementId: id,
    on: day('2027-02-01'),
    amount: cents(amount),
    reference: '',
  })

  it('shows first who has most left to pay, and takes reductions off', () => {
    const found = calledAndPaid(
      bare,
      yearPeriod(2026),
      [statement('a', 100), statement('b', 300), statement('c', 50, 'reduction')],
      [payment('a', 100), payment('b', 40)],
    )
    expect(found?.bars.map(({ collectivityId, left }) => [collectivityId, left])).toEqual([
      ['b', 260],
      ['a', 0],
      ['c', 0],
    ])
    expect(found?.total).toEqual({ instalments: 0, claimed: 350, paid: 140, left: 260, back: 50 })
  })

  it('says what is to be given back, so that what is called less what is paid is what is left less that', () => {
    const own = [statement('a', 100), statement('b', 300), statement('c', 50, 'reduction')]
    const found = calledAndPaid(bare, yearPeriod(2026), own, [
      payment('a', 120),
      payment('b', 40),
      payment('c', 30),
    ])
    expect(found?.bars.map(({ collectivityId, back }) => [collectivityId, back])).toEqual([
      ['b', 0],
      ['a', 20],
      ['c', 20],
    ])
    const { claimed, paid, left, back } = found?.total ?? { claimed: 0, paid: 0, left: 0, back: 0 }
    expect([claimed - paid, left - back]).toEqual([220, 220])
  })

  it('counts what was paid of a statement that a correction took away, and what was refunded beyond a reduction', () => {
    const cancelled = { on: day('2027-03-01'), reason: '' }
    const own = [
      { ...statement('a', 100), cancelled },
      statement('b', 50, 'reduction'),
      { ...statement('c', 40, 'reduction'), cancelled },
      { ...statement('d', 70), cancelled },
    ]
    const found = calledAndPaid(bare, yearPeriod(2026), own, [
      payment('a', 100),
      payment('b', 80),
      payment('c', 40),
    ])
    expect(found?.bars).toEqual([
      { collectivityId: 'c', instalments: 0, claimed: 0, paid: -40, left: 40, back: 0 },
      { collectivityId: 'b', instalments: 0, claimed: -50, paid: -80, left: 30, back: 0 },
      { collectivityId: 'a', instalments: 0, claimed: 0, paid: 100, left: 0, back: 100 },
    ])
    expect(found?.issued).toBe(1)
  })

  it('keeps a body whose claim and reduction make nothing together, for what it has left to pay', () => {
    const own = [statement('a', 100), { ...statement('b', 100, 'reduction'), beneficiaryId: 'a' }]
    const found = calledAndPaid(bare, yearPeriod(2026), own, [])
    expect(found?.total).toEqual({ instalments: 0, claimed: 0, paid: 0, left: 100, back: 100 })
  })

  it('counts a statement of two years once, in the year in which its period ends, and says that it crosses', () => {
    const crossing = { from: day('2025-07-01'), to: day('2026-06-30') }
    const own = [{ ...statement('a', 100), period: crossing }, statement('b', 40)]
    const found = [2025, 2026].map((year) => calledAndPaid(bare, yearPeriod(year), own, []))
    expect(found.map((one) => one?.total.claimed ?? null)).toEqual([null, 140])
    expect(found[1]?.crossing).toBe(1)
  })

  it('is nothing before anything is called', () => {
    expect(calledAndPaid(bare, yearPeriod(2026), [], [])).toBeNull()
  })

  it('counts the statements, also those that call nothing since instalments were enough', () => {
    const called = {
      collectivityId: 'a',
      reference: '',
      calledOn: day('2026-03-01'),
      amount: cents(100),
    }
    const found = calledAndPaid(
      { ...bare, instalments: [called] },
      yearPeriod(2026),
      [statement('a', 0)],
      [],
    )
    expect(found).toMatchObject({ issued: 1, total: { instalments: 100, claimed: 0 } })
  })
})
