import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { fillingsPeriod } from '../../../src-renderer/client/fillings-period'

it('the weeks up to today’s are read to the end of the last one, which may be of the next month, or year', () => {
  const ends = ['2026-11-29', '2026-11-30', '2026-12-28', '2027-01-03'].map(
    (today) => fillingsPeriod(day(today)).to,
  )
  expect(ends).toEqual(['2026-11-30', '2026-12-31', '2027-01-31', '2027-01-31'])
  expect(fillingsPeriod(day('2026-12-28')).from).toBe('2026-10-01')
})
