import { describe, expect, it } from 'vitest'
import { allocate } from '#shared/domain/allocation/allocate'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { hoursByMonth } from '#shared/domain/indicators/hours-by-month'
import { narrowToBody } from '#shared/domain/indicators/narrow-to-body'
import { plannedAgainstDone } from '#shared/domain/indicators/planned-against-done'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { yearPeriod } from '#shared/kernel/period'
import { sampleWorkspace } from '../../hands/sample-workspace'
import { amendment } from '../../amendment'

const planned = (columns: readonly { readonly contracted: number }[]): number =>
  columns.reduce((sum, { contracted }) => sum + contracted, 0)

describe('planned hours that are no whole minutes a month', () => {
  const file = sampleWorkspace()
  const [signed] = file.agreements
  if (signed === undefined) throw new Error('The sample has no agreement.')
  const odd = signed.beneficiaries.map((one, at) => ({
    ...one,
    weeklyMinutes: minutes(101 + 37 * at),
  }))
  const whole = { ...signed, beneficiaries: odd }
  const amended = {
    ...whole,
    amendments: [
      amendment(day('2026-05-13'), {
        ...termsOf(whole),
        beneficiaries: odd.slice(1),
        annualWeeks: 'worked' as const,
      }),
    ],
  }

  it.each([
    ['signed once', whole],
    ['changed in the middle of a month', amended],
  ])('make the same sum by month and by body where terms are %s', (_, agreement) => {
    const allocation = allocate({
      agreement,
      period: yearPeriod(2026),
      ...knownFacts({ ...file, agreements: [agreement] }),
      hours: timeColumns(file.timesheets),
      costs: file.costs,
    })
    const after = day('2027-01-15')
    const { columns } = hoursByMonth(allocation, agreement, new Map(), [], after)
    expect(planned(columns)).toBe(plannedAgainstDone(allocation).contracted)
    for (const { collectivityId, contractedMinutes } of allocation.shares) {
      const own = narrowToBody(allocation, agreement, collectivityId)
      if (own === null) throw new Error('A body of the settlement has no figures.')
      const months = hoursByMonth(own.allocation, own.agreement, new Map(), [], after).columns
      expect(planned(months)).toBe(contractedMinutes)
    }
  })
})
