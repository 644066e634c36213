import type { AllocationFacts } from '#shared/domain/allocation/facts'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { months } from './office'
import { Territory } from './territory'

/** Marie gives A 60 h and B 40 h over two months, at 2,000 € each; C is a neighbour that nobody serves. */
export const valley = (): Territory =>
  new Territory('A', 'B', 'C')
    .lends('Marie')
    .terms({
      beneficiaries: [
        { collectivityId: 'A', weeklyMinutes: 360 },
        { collectivityId: 'B', weeklyMinutes: 240 },
      ],
      hourlyTariff: 4000,
    })
    .hours('Marie', '2026-01', { A: 30, B: 20 })
    .hours('Marie', '2026-02', { A: 30, B: 20 })
    .cost('Marie', '2026-01', 2000)
    .cost('Marie', '2026-02', 2000)

export function factsOf(territory: Territory): AllocationFacts {
  const { agreements, collectivities, agents, timesheets, costs } = territory.file()
  const [agreement] = agreements
  if (agreement === undefined) throw new Error('No agreement')
  const hours = timeColumns(timesheets)
  return { agreement, period: months('01', '02'), collectivities, agents, hours, costs }
}
