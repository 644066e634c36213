import { expect } from '@playwright/test'
import type { Launched } from './launch'
import './window-desk'

const AGREEMENT = '/conventions/convention-2024-07'

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
  await self.desk.ask('saveAgreement', {
    ...agreement,
    legalForm: 'serviceLendingDownward',
    renewal: { kind: 'express', months: 72, noticeMonths: 6 },
    amendments,
  })
}

/** The forms of an agreement, and one that is amended. */
export const AGREEMENT_SCREENS = [
  { name: 'agreement-identity', address: `${AGREEMENT}?modifier=identity` },
  {
    name: 'agreement-amended',
    address: AGREEMENT,
    first: async ({ window }: Launched): Promise<void> => {
      await window.evaluate(amendAgreement)
      await expect(window.locator('ol').first()).toBeVisible()
    },
  },
  { name: 'agreement-amended-before', address: `${AGREEMENT}?avenant=convention` },
  { name: 'agreement-amendment', address: `${AGREEMENT}?modifier=newAmendment` },
] as const
