import { describe, expect, it } from 'vitest'
import { allocate } from '#shared/domain/allocation/allocate'
import { heatMap } from '#shared/domain/indicators/heat-map'
import { hoursByMonth } from '#shared/domain/indicators/hours-by-month'
import { servedParts } from '#shared/domain/indicators/served-months'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { yearPeriod } from '#shared/kernel/period'
import { sampleWorkspace } from '../../hands/sample-workspace'

/** After every month of the charts. */
const AFTER = day('2027-01-15')

/** The sample, its agreement from some days on to others, without a plan to exceed. */
function during(from: string, to: string) {
  const file = sampleWorkspace()
  const [whole] = file.agreements
  if (whole === undefined) throw new Error('The sample has no agreement.')
  const agreement = {
    ...whole,
    period: { from: day(from), to: day(to) },
    beneficiaries: whole.beneficiaries.map((one) => ({ ...one, weeklyMinutes: minutes(0) })),
  }
  const allocation = allocate({
    agreement,
    period: yearPeriod(2026),
    ...knownFacts({ ...file, agreements: [agreement] }),
    hours: timeColumns(file.timesheets),
    costs: file.costs,
  })
  return { agreement, allocation }
}

describe('months that the beginning or the end of an agreement cuts short', () => {
  const { agreement, allocation } = during('2026-02-16', '2026-06-14')
  const { columns, mean, finding } = hoursByMonth(allocation, agreement, new Map(), [], AFTER)
  const done = (at: string): number => columns.find(({ month }) => month === at)?.done ?? 0

  it('are in no mean month, and are not called quiet', () => {
    expect(done('2026-06')).toBeGreaterThan(0)
    expect(finding).toMatchObject({ code: 'quiet', month: '2026-05' })
    expect(mean).toBe(Math.round((done('2026-03') + done('2026-04') + done('2026-05')) / 3))
  })

  it('are compared with no mean of a body', () => {
    const { rows } = heatMap(allocation, 12, AFTER, servedParts(agreement, allocation.months))
    for (const row of rows) expect(row.mean.months).toEqual(['2026-03', '2026-04', '2026-05'])
  })

  it('are compared with each other where no month is whole', () => {
    const short = during('2026-05-16', '2026-06-14')
    const { rows } = heatMap(
      short.allocation,
      12,
      AFTER,
      servedParts(short.agreement, short.allocation.months),
    )
    expect(rows[0]?.mean.months).toEqual(['2026-05', '2026-06'])
  })
})

describe('fewer than three whole months', () => {
  const on = (to: string, today: string) => {
    const { agreement, allocation } = during('2026-01-01', to)
    return {
      ofMonths: hoursByMonth(allocation, agreement, new Map(), [], day(today)).finding.code,
      ofBodies: heatMap(allocation, 12, day(today), servedParts(agreement, allocation.months)),
    }
  }

  it('are not called regular: there is too little to compare', () => {
    const { ofMonths, ofBodies } = on('2026-02-28', '2026-03-01')
    expect(ofMonths).toBe('few')
    expect(ofBodies).toMatchObject({ finding: null, isCompared: false })
  })

  it('are not all that there is once a third month is over', () => {
    expect(on('2026-03-31', '2026-03-31')).toMatchObject({
      ofMonths: 'few',
      ofBodies: { isCompared: false },
    })
    const { ofMonths, ofBodies } = on('2026-03-31', '2026-04-01')
    expect(ofMonths).not.toBe('few')
    expect(ofBodies.isCompared).toBe(true)
  })
})
