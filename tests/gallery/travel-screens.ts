import { expect } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import type { Running } from '../hands/running'
import '../hands/window-desk'

const AGREEMENT = 'agreement-mad-nrj'

/** Opens the sample whose technician drives to the bodies that she visits, and comes back to the screen. */
async function openDriven(launched: Running): Promise<void> {
  const { window } = launched
  await window.evaluate(() => self.desk.ask('openSample', { sample: 'named-individuals' }))
  await expect(window.getByRole('row', { name: /Clémence Joubert/ }).first()).toBeVisible()
}

async function pasteTrips({ window }: Running): Promise<void> {
  await window.getByRole('button', { name: /^(Coller des trajets|Paste trips)$/ }).click()
  const lines = [
    'Date\tAgent\tCommune\tKm\tMotif',
    '15/01/2026\tClémence Joubert\tServance-le-Bourg\t9,2\tRelevé des compteurs',
    '16/01/2026\tClémence Joubert\tLavoir-sur-Serve\t24,4\tRelevé des compteurs',
    '16/01/2026\tClémence Joubert\tLavoir-sur-Serve\t24,4\tRelevé des compteurs',
    '17/01/2026\tC. Jouber\tMontfaucon\ttrente\tVisite de l’école',
  ]
  await window.getByRole('dialog').getByRole('textbox').fill(lines.join('\n'))
}

/** Trips, their vehicles, and where their kilometres arrive. */
export const TRAVEL_SCREENS: readonly {
  readonly name: string
  readonly address: string
  readonly first?: (launched: Running) => Promise<void>
}[] = [
  { name: 'travel', address: '/couts/deplacements', first: openDriven },
  { name: 'travel-paste', address: '/couts/deplacements', first: pasteTrips },
  {
    name: 'travel-vehicles',
    address: '/couts/deplacements',
    first: async ({ window }) => {
      await window
        .getByRole('button', { name: /(de|of) Clémence Joubert$/ })
        .last()
        .click()
      await expect(window.getByRole('dialog')).toBeVisible()
    },
  },
  { name: 'travel-terms', address: `/conventions/${AGREEMENT}?modifier=terms` },
  {
    name: 'travel-explained',
    address: `/repartition/${AGREEMENT}/2026-01-01/2026-12-31?body=body-montf`,
  },
  {
    name: 'travel-statement',
    address: `/etats/${encodeURIComponent('draft body-montf')}`,
    first: async (launched) => {
      await goToAddress(launched, `/etats/${encodeURIComponent('draft body-montf')}`)
      await expect(launched.window.locator('iframe')).toBeVisible()
    },
  },
]
