import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { firstToIssue } from '#shared/domain/indicators/first-to-issue'
import { agreement, allocation, share } from './home-samples'

/** A settlement of some days, whose body is to pay. */
const settled = (from: string, to: string, lasts: string | null = null) => ({
  agreement: agreement(['marie'], {
    period: { from: day('2024-01-01'), to: lasts === null ? null : day(lasts) },
  }),
  allocation: allocation({ from: day(from), to: day(to) }, [share('commune', 10, 10, 500)]),
})

const first = (...settlements: readonly ReturnType<typeof settled>[]) =>
  firstToIssue(settlements, [])?.settlement.allocation.period.from

it('is the year that is over before the first months of the next, which are due with theirs', () => {
  const january = settled('2028-01-01', '2028-01-31')
  expect(first(january, settled('2027-01-01', '2027-12-31'))).toBe('2027-01-01')
  expect(first(january)).toBe('2028-01-01')
})

it('is the last of the years that are over', () => {
  expect(first(settled('2027-01-01', '2027-12-31'), settled('2026-01-01', '2026-12-31'))).toBe(
    '2027-01-01',
  )
})

it('is an agreement that ended on the way before one that goes on', () => {
  const ended = settled('2028-01-01', '2028-06-30', '2028-06-15')
  expect(first(settled('2028-02-01', '2028-06-30'), ended)).toBe('2028-01-01')
})
