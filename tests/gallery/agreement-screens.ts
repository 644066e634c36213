import { expect } from '@playwright/test'
import type { Running } from '../hands/running'
import { amendAgreement } from '../hands/amend-agreement'

const AGREEMENT = '/conventions/convention-2024-07'

/** The forms of an agreement, and one that is amended. */
export const AGREEMENT_SCREENS = [
  { name: 'agreement-identity', address: `${AGREEMENT}?modifier=identity` },
  {
    name: 'agreement-amended',
    address: AGREEMENT,
    first: async ({ window }: Running): Promise<void> => {
      await window.evaluate(amendAgreement)
      await expect(window.locator('ol').first()).toBeVisible()
    },
  },
  {
    name: 'agreement-terms-taxed',
    address: `${AGREEMENT}?modifier=terms`,
    first: async ({ window }: Running): Promise<void> => {
      await window.getByRole('radio', { name: /^(Soumise à la TVA|Subject to VAT)$/ }).check()
      await expect(window.getByLabel(/^(Taux de TVA|Rate of VAT)/)).toBeVisible()
      await window
        .getByLabel(/^(Article qui la fonde|Article that applies)/)
        .scrollIntoViewIfNeeded()
    },
  },
  { name: 'agreement-amended-before', address: `${AGREEMENT}?avenant=convention` },
  { name: 'agreement-amendment', address: `${AGREEMENT}?modifier=newAmendment` },
] as const
