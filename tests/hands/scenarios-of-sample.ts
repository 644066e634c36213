import type { Scenario } from '#shared/domain/simulation/scenario'
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

/** Keeps a third one, that mixes the population, which nobody entered for syndicats, with hours; runs in the window. */
export async function keepMissingPopulation(): Promise<void> {
  const registry = await self.desk.ask('readRegistry', {})
  const agreement = registry.ok ? registry.value.agreements[0] : undefined
  if (agreement === undefined) throw new Error('The sample has no agreement.')
  const measures = [
    { measure: { kind: 'population', of: 'municipal' }, weight: 30 },
    { measure: { kind: 'hours' }, weight: 70 },
  ]
  await self.desk.ask('saveScenario', {
    id: 'mixed',
    agreementId: agreement.id,
    createdOn: '2027-01-15',
    name: 'Population et heures',
    note: '',
    suppositions: [
      { kind: 'key', hourlyTariff: null, key: { kind: 'criteria', criteria: measures } },
    ],
  } as unknown as Scenario)
}

/** Keeps one by a population that nobody entered for any body: nothing can be shared by it; runs in the window. */
export async function keepNothingKnown(): Promise<void> {
  const registry = await self.desk.ask('readRegistry', {})
  const agreement = registry.ok ? registry.value.agreements[0] : undefined
  if (agreement === undefined) throw new Error('The sample has no agreement.')
  const measures = [{ measure: { kind: 'population', of: 'dgf' }, weight: 1 }]
  await self.desk.ask('saveScenario', {
    id: 'unknown',
    agreementId: agreement.id,
    createdOn: '2027-01-15',
    name: 'Population DGF',
    note: '',
    suppositions: [
      { kind: 'key', hourlyTariff: null, key: { kind: 'criteria', criteria: measures } },
    ],
  } as unknown as Scenario)
}
