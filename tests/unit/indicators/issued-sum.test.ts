import { expect, it } from 'vitest'
import { issuedSum } from '#shared/domain/indicators/issued-sum'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { yearPeriod } from '#shared/kernel/period'

it('what is issued of a year counts final statements alone: the provisional ones before them billed the same', () => {
  const statement = { period: yearPeriod(2026), share: cents(10_000), cancelled: null }
  const statements = [
    { ...statement, share: cents(9_000), nature: 'provisional' as const },
    statement,
    { ...statement, share: cents(2_500), nature: 'actual' as const },
    { ...statement, cancelled: { on: day('2027-01-14') } },
    { ...statement, period: yearPeriod(2025) },
  ]
  expect(issuedSum(statements, day('2026-01-01'))).toEqual({ number: 2, amount: 12_500 })
})

it('what is issued of a year holds the statements that begin the year before, as their numbers do', () => {
  const statement = {
    period: { from: day('2025-07-01'), to: day('2026-06-30') },
    share: cents(10_000),
    cancelled: null,
  }
  expect(issuedSum([statement], day('2026-01-01'))).toEqual({ number: 1, amount: 10_000 })
})
