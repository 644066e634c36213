import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBehind } from '#shared/domain/allocation/days-behind'
import { entriesBehind } from '#shared/domain/allocation/entries-behind'
import { allocate } from '#shared/domain/allocation/allocate'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { always } from '../../always'
import { months } from '../../scenarios/office'
import { Territory } from '../../scenarios/territory'

const RATED = [
  { kind: 'day', price: 100 },
  { kind: 'halfDay', minutes: 210, price: 100 },
  { kind: 'hour', basis: 'actual', beyond: 360, price: 100 },
] as const

/** Units of the quantity that was billed: days, half-days, or minutes. */
const billedQuantity = (quantity: { readonly numerator: string; readonly denominator: string }) =>
  Number(quantity.numerator) / Number(quantity.denominator)

describe('the days behind a price', () => {
  it('sum to the quantity that is billed, whatever the days and whoever came', () => {
    always(
      300,
      fc.tuple(
        fc.constantFrom(...RATED),
        fc.array(
          fc.record({
            agent: fc.constantFrom('Marie', 'Paul'),
            day: fc.integer({ min: 1, max: 28 }),
            quarters: fc.integer({ min: 1, max: 40 }),
          }),
          { minLength: 1, maxLength: 30 },
        ),
        fc.boolean(),
        // Paul has the category of Marie until this day of the month.
        fc.integer({ min: 1, max: 31 }),
      ),
      ([rated, drawn, onlyOfA, until]) => {
        const once = [...new Map(drawn.map((one) => [`${one.agent} ${one.day}`, one])).values()]
        const of = (agent: string) =>
          once
            .filter((one) => one.agent === agent)
            .map(({ day, quarters }) => [day, 'A', quarters / 4] as const)
        const file = new Territory('A')
          .lends('Marie')
          .lends('Paul')
          .career('Marie', 'A', 'attachée')
          .career('Paul', 'B', 'rédacteur', [
            { until: `2026-01-${String(until).padStart(2, '0')}`, category: 'A', grade: '' },
          ])
          .days('Marie', '2026-01', of('Marie'))
          .days('Paul', '2026-01', of('Paul'))
          .terms({
            key: {
              kind: 'prices',
              lines: [
                {
                  id: 'x',
                  label: 'X',
                  rated,
                  bodies: null,
                  tiers: [],
                  agents: onlyOfA ? { categories: ['A'], grades: [] } : null,
                },
                {
                  id: 'y',
                  label: 'Y',
                  bodies: null,
                  tiers: [],
                  agents: null,
                  rated: { kind: 'month', each: 'beneficiary', price: 1 },
                },
              ],
            },
          })
          .file()
        const [agreement] = file.agreements
        if (agreement?.key.kind !== 'prices') return false
        const [line] = agreement.key.lines
        const { collectivities, agents, costs, timesheets } = file
        const hours = timeColumns(timesheets)
        const period = months('01')
        const { shares } = allocate({ agreement, period, hours, collectivities, agents, costs })
        const trace = shares[0]?.trace
        if (trace?.kind !== 'prices' || line === undefined) return false
        const figure = { collectivityIds: ['A'], agentId: null, month: null }
        const entries = entriesBehind(agreement, period, figure, timesheets)
        const counted = daysBehind(line, entries, agents).reduce((sum, one) => sum + one.counted, 0)
        const printed = trace.lines.find(({ label }) => label === 'X')
        const billed = printed === undefined ? 0 : billedQuantity(printed.quantity)
        return Math.abs(billed - (rated.kind === 'hour' ? counted / 60 : counted)) < 1e-9
      },
    )
  })

  it('leave late hours out: they bear no day that could be counted', () => {
    const line = {
      id: 'x',
      label: 'X',
      bodies: null,
      agents: null,
      tiers: [],
      rated: { kind: 'day', price: 100 },
    }
    const entry = {
      agentId: 'Marie',
      collectivityId: 'A',
      day: '2026-01-05',
      minutes: 60,
      task: '',
    }
    const count = (entries: readonly unknown[]): number =>
      daysBehind(line as never, entries as never, []).length
    expect(count([entry])).toBe(1)
    expect(count([{ ...entry, countedIn: '2026-02' }])).toBe(0)
  })
})
