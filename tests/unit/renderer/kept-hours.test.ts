import { expect, it } from 'vitest'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { KeptHours } from '../../../src-renderer/client/kept-hours'

it('sends the hours of a year to the worker once, and again after four others or a new worker', () => {
  const kept = new KeptHours()
  const years = Array.from({ length: 5 }, () => timeColumns([]))
  const isSent = (at: number): boolean => kept.next(years[at] ?? timeColumns([])).columns !== null
  expect([isSent(0), isSent(0), isSent(1), isSent(0)]).toEqual([true, false, true, false])
  expect([isSent(2), isSent(3), isSent(4)]).toEqual([true, true, true])
  expect(isSent(0)).toBe(false)
  expect(isSent(1)).toBe(true)
  kept.forget()
  expect(isSent(0)).toBe(true)
})
