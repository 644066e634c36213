import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { lengthOfTerm } from '../../../src-renderer/screens/agreements/detail/length-of-term'

it.each([
  ['2024-01-01', '2029-12-31', 'years', 6],
  ['2027-09-01', '2028-08-31', 'years', 1],
  ['2027-01-15', '2027-04-14', 'months', 3],
  // A day that the last month does not have: the end of that month.
  ['2028-02-29', '2031-02-28', 'years', 3],
  ['2027-08-31', '2028-02-29', 'months', 6],
  ['2028-02-29', '2032-02-28', 'years', 4],
  ['2028-02-29', '2028-02-29', 'days', 1],
  ['2027-10-31', '2028-01-31', 'days', 93],
  ['2027-02-01', '2027-02-28', 'months', 1],
  // The last day that can be written.
  ['2026-01-01', '9999-12-31', 'years', 7974],
  ['2026-01-02', '9999-12-31', 'days', 2_912_442],
])('from %s to %s are %s: %i', (from, to, unit, count) => {
  expect(lengthOfTerm({ from: day(from), to: day(to) })).toEqual({ unit, count })
})
