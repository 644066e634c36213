import { describe, expect, it } from 'vitest'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { bodyYears } from '#shared/domain/allocation/body-years'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { day } from '#shared/kernel/day'
import { sampleWorkspace } from '../../hands/sample-workspace'

const CHAMPAGNY = 'commune-21136'

const { agreements, timesheets } = sampleWorkspace()
const HOURS = timeColumns(timesheets)

const [agreed] = agreements
if (agreed === undefined) throw new Error('The sample has no agreement.')

const over = (id: string, from: string, to: string, archived = false): Agreement => ({
  ...agreed,
  id,
  reference: id,
  period: { from: day(from), to: day(to) },
  archived,
})

/** What Champagny was given between two days, in minutes. */
const given = (from: string, to: string): number =>
  timesheets
    .flatMap(({ lines }) => lines)
    .filter((line) => line.collectivityId === CHAMPAGNY && line.day >= from && line.day <= to)
    .reduce((sum, line) => sum + line.minutes, 0)

const doneUnder = (...list: readonly Agreement[]) =>
  bodyYears(list, 2026)(HOURS).get(CHAMPAGNY)?.done

describe('the year of a body under contract', () => {
  it('counts all of its hours where its agreement goes on through the year', () => {
    expect(bodyYears(agreements, 2026)(HOURS).get(CHAMPAGNY)).toEqual({
      year: 2026,
      done: given('2026-01-01', '2026-12-31'),
      contracted: 273 * 60 + 36,
    })
  })

  it('counts those of the days of its agreement alone', () => {
    expect(doneUnder(over('spring', '2026-03-15', '2026-06-14'))).toBe(
      given('2026-03-15', '2026-06-14'),
    )
  })

  it('counts two agreements in a row', () => {
    const before = over('before', '2025-09-01', '2026-08-31')
    expect(doneUnder(before, over('after', '2026-09-01', '2027-08-31'))).toBe(
      given('2026-01-01', '2026-12-31'),
    )
  })

  it('counts, as its plan does, nothing of an archived agreement', () => {
    const before = over('before', '2025-09-01', '2026-08-31', true)
    expect(doneUnder(before, over('after', '2026-09-01', '2027-08-31'))).toBe(
      given('2026-09-01', '2026-12-31'),
    )
  })
})
