import { expect, it } from 'vitest'
import { months, Office } from './office'
import { Territory } from './territory'

/** Marie is lent to A and B, and from a day on to A by a second agreement too, as only a file can say it. */
const office = (from: string, to: string | null = null): Office =>
  new Office(
    new Territory('A', 'B')
      .lends('Marie', '2025-01-01', null, 5000)
      .lends('Paul', '2025-01-01', null, 5000)
      .also({
        id: 'second',
        reference: '2026-09',
        period: { from, to },
        beneficiaries: [{ collectivityId: 'A', weeklyMinutes: 0 }],
        agents: [
          { agentId: 'Marie', workShare: 5000 },
          { agentId: 'Paul', workShare: 5000 },
        ],
      })
      .hours('Marie', '2026-06', { A: 10, B: 10 })
      .hours('Paul', '2026-06', { B: 10 })
      .cost('Marie', '2026-06', 600)
      .cost('Paul', '2026-06', 600),
  )

const found = async (from: string, to?: string) =>
  (await office(from, to).audit(months('06'), ['A', 'B'])).filter(
    ({ code }) => code === 'coveredTwice',
  )

it('hours that two agreements cover are objected to before either bills them', async () => {
  expect(await found('2026-06-30')).toMatchObject([
    { severity: 'serious', bodies: ['A'], about: 'Marie Dupont' },
  ])
  expect(await found('2026-07-01')).toEqual([])
  expect(await found('2026-01-01', '2026-05-31')).toEqual([])
})
