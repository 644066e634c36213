import './window-desk'

/** Amends the sample's agreement twice, once in the past and once ahead; runs in the window. */
export async function amendAgreement(): Promise<void> {
  const registry = await self.desk.ask('readRegistry', {})
  const agreement = registry.ok ? registry.value.agreements[0] : undefined
  if (agreement === undefined) throw new Error('The sample has no agreement.')
  const { beneficiaries, agents, key, hourlyTariff, annualWeeks, commonTime, tieBreak } = agreement
  const terms = { beneficiaries, agents, key, hourlyTariff, annualWeeks, commonTime, tieBreak }
  const amendments = [
    {
      id: 'first',
      reference: 'Avenant n° 1',
      purpose: 'Départ de deux syndicats',
      resolutionReference: '2026-031',
      signedOn: '2026-06-12',
      effectiveOn: '2026-07-01',
      terms: { ...terms, beneficiaries: beneficiaries.slice(0, -2), commonTime: 'lender' },
    },
    {
      id: 'second',
      reference: 'Avenant n° 2',
      purpose: '',
      resolutionReference: '',
      signedOn: null,
      effectiveOn: '2027-04-01',
      terms: { ...terms, key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: 2350 },
    },
  ] as NonNullable<typeof agreement.amendments>
  const kept = await self.desk.ask('saveAgreement', {
    ...agreement,
    legalForm: 'serviceLendingDownward',
    renewal: { kind: 'express', months: 72, noticeMonths: 6 },
    amendments,
  })
  if (!kept.ok) throw new Error(JSON.stringify(kept.failures))
}
