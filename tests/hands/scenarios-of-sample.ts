import type { Page } from '@playwright/test'
import type { KeyCriterion } from '#shared/domain/keys/criteria/criteria-schema'
import type { Scenario } from '#shared/domain/simulation/scenario'
import { day } from '#shared/kernel/day'
import './window-desk'

/** Keeps two scenarios of the sample's agreement: by population, and pay that rises; runs in the window. */
export async function keepTwoScenarios(): Promise<void> {
  const registry = await self.desk.ask('readRegistry', {})
  if (!registry.ok) throw new Error('The sample is not open.')
  const { agreements, collectivities } = registry.value
  const [agreement] = agreements
  if (agreement === undefined) throw new Error('The sample has no agreement.')
  const people = collectivities
    .filter(({ kind }) => kind === 'municipality')
    .map(({ id, populations }) => ({
      id,
      count: populations.find(({ year }) => year === 2026)?.municipal ?? 0,
    }))
  const all = people.reduce((sum, { count }) => sum + count, 0)
  const of = { agreementId: agreement.id, createdOn: '2027-01-15' } as const
  const scenarios = [
    {
      ...of,
      id: 'by-population',
      name: 'Selon la population',
      note: 'Demandé par le bureau du 12 novembre.',
      suppositions: [
        {
          kind: 'key',
          hourlyTariff: null,
          key: {
            kind: 'fixedQuotas',
            quotas: people.map(({ id, count }) => ({
              collectivityId: id,
              millionths: Math.floor((count * 1_000_000) / all),
            })),
          },
        },
      ],
    },
    {
      ...of,
      id: 'point',
      name: 'Point d’indice et départ',
      note: '',
      suppositions: [
        { kind: 'pay', agentId: null, from: '2026-07-01', tenThousandths: 100 },
        { kind: 'partyLeaves', collectivityId: 'commune-21284' },
      ],
    },
  ] as unknown as readonly Scenario[]
  for (const scenario of scenarios) await self.desk.ask('saveScenario', scenario)
}

/** A third scenario, by criteria that not every body has a value of. */
export interface ByCriteria {
  readonly id: string
  readonly name: string
  readonly criteria: readonly KeyCriterion[]
}

/** Mixes the population, which is not entered for syndicats, with hours. */
export const MISSING_POPULATION: ByCriteria = {
  id: 'mixed',
  name: 'Population et heures',
  criteria: [
    { measure: { kind: 'population', of: 'municipal' }, weight: 30 },
    { measure: { kind: 'hours' }, weight: 70 },
  ],
}

/** Counts a population that no body of the sample has. */
export const NOTHING_KNOWN: ByCriteria = {
  id: 'unknown',
  name: 'Population DGF',
  criteria: [{ measure: { kind: 'population', of: 'dgf' }, weight: 1 }],
}

/** Keeps such a scenario of the sample's agreement. */
export const keepByCriteria = (window: Page, { id, name, criteria }: ByCriteria): Promise<void> =>
  window.evaluate(
    async (part) => {
      const registry = await self.desk.ask('readRegistry', {})
      const agreement = registry.ok ? registry.value.agreements[0] : undefined
      if (agreement === undefined) throw new Error('The sample has no agreement.')
      await self.desk.ask('saveScenario', { ...part, agreementId: agreement.id })
    },
    {
      id,
      name,
      note: '',
      createdOn: day('2027-01-15'),
      suppositions: [
        {
          kind: 'key' as const,
          hourlyTariff: null,
          key: { kind: 'criteria' as const, criteria: [...criteria] },
        },
      ],
    },
  )
