import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { saveServiceCharge } from '../../src-main/use-cases/save-service-charge'
import { months, Office, well } from './office'
import { Territory } from './territory'

const JANUARY = months('01')

/** Pay, employer's contributions, and the part of the time given to the agglomeration, in per cent. */
const AGENTS = [
  { name: 'Marie', pay: 2_100, contributions: 900, percent: 50 },
  { name: 'Paul', pay: 1_400, contributions: 600, percent: 20 },
] as const

/** What the agents cost altogether, and what their percentages of it make: 50 % of 3 000 and 20 % of 2 000 EUR. */
const ALL = AGENTS.reduce((sum, { pay, contributions }) => sum + pay + contributions, 0)
const AGGLO = AGENTS.reduce(
  (sum, { pay, contributions, percent }) => sum + ((pay + contributions) * percent) / 100,
  0,
)

/** Both agents, with their pay and their contributions of January. */
function office(territory: Territory): Office {
  for (const { name, pay } of AGENTS) territory.cost(name, '2026-01', pay)
  const file = territory.file()
  return new Office({
    ...file,
    costs: file.costs.map((cost) => ({
      ...cost,
      components: [
        ...cost.components,
        {
          kind: 'employerContributions' as const,
          amount: cents(
            (AGENTS.find(({ name }) => name === cost.agentId)?.contributions ?? 0) * 100,
          ),
        },
      ],
    })),
  })
}

/** Agents lent each for a percentage, the whole of which the agglomeration refunds. */
function lentByPercentage(): Office {
  const territory = new Territory('Agglo')
  for (const { name, percent } of AGENTS) territory.lends(name, '2025-01-01', null, percent * 100)
  return office(
    territory.terms({
      key: {
        kind: 'fixedQuotas',
        quotas: [{ collectivityId: 'Agglo', millionths: 1_000_000 }],
      },
    }),
  )
}

/** A whole service shared by what the percentages make of pay and contributions. */
function sharedByMean(): Office {
  const territory = new Territory('Agglo', 'Ville')
  for (const { name } of AGENTS) territory.lends(name)
  return office(
    territory
      .criterion('Rémunérations et charges par collectivité', '€', 2026, {
        Agglo: AGGLO,
        Ville: ALL - AGGLO,
      })
      .terms({
        key: {
          kind: 'criteria',
          criteria: [
            {
              measure: {
                kind: 'criterion',
                criterionId: 'Rémunérations et charges par collectivité',
              },
              weight: 1,
            },
          ],
        },
      }),
  )
}

describe('B7 (Verdun): the mean of the agents’ percentages, weighted by pay and contributions', () => {
  it('is 38 % here: 1 900 of 5 000 EUR, which no plain mean of 50 % and 20 % gives', async () => {
    expect([AGGLO, ALL]).toEqual([1_900, 5_000])
    expect(await sharedByMean().amounts(JANUARY)).toEqual({ Agglo: '1 900,00', Ville: '3 100,00' })
  })

  it('comes to the same cent as each agent lent for a percentage', async () => {
    expect(await lentByPercentage().amounts(JANUARY)).toEqual({ Agglo: '1 900,00' })
  })

  it('shares the running costs of the service too: 38 % of 5 000 + 1 234.57 EUR', async () => {
    const desk = sharedByMean()
    well(
      await saveServiceCharge(desk, {
        id: 'fuel',
        agreementId: 'agreement',
        kind: 'supplies',
        label: 'Carburant',
        justification: '',
        period: JANUARY,
        forecast: null,
        actual: cents(123_457),
      }),
    )
    // 38 % of 6 234.57 EUR is 2 369.1366 EUR.
    expect(await desk.amounts(JANUARY)).toEqual({ Agglo: '2 369,14', Ville: '3 865,43' })
  })
})
