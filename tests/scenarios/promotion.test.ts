import { describe, expect, it } from 'vitest'
import { saveAgent } from '../../src-main/use-cases/save-agent'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

const ofCategory = (category: string, rated: unknown) => ({
  id: category,
  label: `Catégorie ${category}`,
  rated,
  bodies: null,
  agents: { categories: [category], grades: [] },
  tiers: [],
})

const hour = (price: number) => ({ kind: 'hour', basis: 'actual', price })

const BY_HOUR = {
  kind: 'prices',
  lines: [ofCategory('C', hour(3000)), ofCategory('B', hour(4000))],
}

const IN_SPRING = [{ until: '2026-06-15', category: 'C', grade: 'Adjointe' }]

/** Marie, of category C until 15 June 2026 and of category B since. */
const territory = (key: unknown, earlier: readonly unknown[] = IN_SPRING) =>
  new Territory('A', 'Z').lends('Marie').career('Marie', 'B', 'Rédactrice', earlier).terms({ key })

describe('an agent who is promoted', () => {
  it('is priced by the category of each day, in the middle of a month too', async () => {
    const office = new Office(
      territory(BY_HOUR)
        .days('Marie', '2026-05', [[4, 'A', 5]])
        .days('Marie', '2026-06', [
          [15, 'A', 2],
          [16, 'A', 3],
        ]),
    )
    expect(await office.amounts(months('05'))).toMatchObject({ A: '150,00' })
    expect(await office.amounts(months('06'))).toMatchObject({ A: '180,00' })
  })

  it('is priced by the month in proportion to the days of each category', async () => {
    const monthly = (price: number) => ({ kind: 'month', each: 'agent', price })
    const lines = [ofCategory('C', monthly(30_000)), ofCategory('B', monthly(60_000))]
    const office = new Office(
      territory({ kind: 'prices', lines }).days('Marie', '2026-06', [[1, 'A', 7]]),
    )
    expect(await office.amounts(months('06'))).toMatchObject({ A: '450,00' })
  })

  it('gives late hours the price of the day on which they were worked', async () => {
    const late = {
      id: 'late',
      agentId: 'Marie',
      collectivityId: 'A',
      day: day('2026-05-04'),
      minutes: minutes(60),
      task: '',
      reason: 'Feuille retrouvée',
      countedIn: month('2026-07'),
    }
    const file = territory(BY_HOUR)
      .days('Marie', '2026-07', [[1, 'A', 1]])
      .file()
    const office = new Office({ ...file, adjustments: [late] })
    expect(await office.amounts(months('07'))).toMatchObject({ A: '70,00' })
  })

  it('changes nothing of a statement that was issued before', async () => {
    const office = new Office(
      territory(BY_HOUR, [])
        .career('Marie', 'C', 'Adjointe')
        .days('Marie', '2026-05', [[4, 'A', 5]]),
    )
    well(await office.issue(months('05')))
    const [marie] = (await office.file()).agents
    if (marie === undefined) throw new Error('No agent')
    const promoted = { ...marie, category: 'B', grade: 'Rédactrice' } as const
    expect(refusals(await saveAgent(office, promoted))).toEqual(['settled'])
    const before = { until: day('2026-06-15'), category: 'C', grade: 'Adjointe' } as const
    well(await saveAgent(office, { ...promoted, earlierGrades: [before] }))
  })
})
