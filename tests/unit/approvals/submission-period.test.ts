import { expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import { lockGoesBack } from '#shared/domain/approvals/lock-goes-back'
import {
  periodInUnit,
  shiftSubmission,
  submissionUnit,
} from '#shared/domain/approvals/submission-period'

const days = (from: string, to: string): Period => ({ from: day(from), to: day(to) })
const WEEK = days('2027-01-11', '2027-01-17')
const JANUARY = days('2027-01-01', '2027-01-31')

it('a period is a week from Monday to Sunday, a civil month, or any days', () => {
  expect(submissionUnit(WEEK)).toBe('week')
  expect(submissionUnit(JANUARY)).toBe('month')
  expect(submissionUnit(days('2027-01-12', '2027-01-18'))).toBe('free')
  expect(submissionUnit(days('2027-01-01', '2027-02-28'))).toBe('free')
  expect(submissionUnit(days('2027-01-11', '2027-01-11'))).toBe('free')
})

it('another unit shows the week or the month of its last day', () => {
  expect(periodInUnit(JANUARY, 'week')).toEqual(days('2027-01-25', '2027-01-31'))
  expect(periodInUnit(WEEK, 'month')).toEqual(JANUARY)
  expect(periodInUnit(WEEK, 'free')).toEqual(WEEK)
})

it('the next month is whole, whatever its length; other periods move by their days', () => {
  expect(shiftSubmission(JANUARY, 'month', 1)).toEqual(days('2027-02-01', '2027-02-28'))
  expect(shiftSubmission(WEEK, 'week', -2)).toEqual(days('2026-12-28', '2027-01-03'))
  expect(shiftSubmission(days('2027-01-01', '2027-01-10'), 'free', 1)).toEqual(
    days('2027-01-11', '2027-01-20'),
  )
})

it('the lock goes back when it opens a day', () => {
  expect(lockGoesBack(day('2027-01-31'), day('2027-01-30'))).toBe(true)
  expect(lockGoesBack(day('2027-01-31'), null)).toBe(true)
  expect(lockGoesBack(day('2027-01-31'), day('2027-02-28'))).toBe(false)
  expect(lockGoesBack(null, day('2027-01-31'))).toBe(false)
  expect(lockGoesBack(null, null)).toBe(false)
})
