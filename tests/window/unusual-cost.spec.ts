import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, press, saying } from '../hands/hands'
import { windowOfEach } from './harness/window-of-tests'

const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test('a cost with a point in the wrong place is named where it was typed and in the settlement, until it is corrected', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/agent-m0104/2026-04')
  const doubt = window.getByText(
    /avril 2026\s: à durée de travail égale, le coût est au moins \d+\sfois celui de ses autres mois/,
  )
  await expect(doubt).toHaveCount(0)
  await box(window, 'Traitement indiciaire').fill('19 128,50')
  await press(window, 'Control+s')
  await expect(doubt).toBeVisible()
  await expect(
    window.getByRole('gridcell', { name: saying('avril 2026'), selected: true }),
  ).toHaveAccessibleName(saying('Vérifiez les montants.'))
  await goToAddress(launched, '/repartition/convention-2024-07')
  await expect(doubt).toBeVisible()
  await press(window, 'Control+z')
  await expect(doubt).toHaveCount(0)
})
