import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { saying } from '../hands/hands'
import { openDocument } from '../unit/imports/open-document'
import { launch } from './harness/launch'

test('a workbook with hours on several sheets is asked about; another sheet is chosen and read', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    size: { width: 960, height: 600 },
  })
  const { window } = launched
  const path = join(launched.data, 'heures.ods')
  const titles = ['Agent', 'Date', 'Collectivité', 'Durée']
  const line = (day: string) => ['Marie Dupont', day, 'Léry', '1:00']
  const sheets = {
    Janvier: [titles, line('13/01/2027')],
    Décembre: [titles, line('14/12/2026'), line('15/12/2026')],
  }
  writeFileSync(path, openDocument(sheets))
  await launched.choose(path)
  await goToAddress(launched, '/import')
  await window.getByRole('button', { name: 'Choisir un fichier…' }).click()
  await expect(window.getByText(saying('Plusieurs feuilles contiennent des heures'))).toBeVisible()
  const sheet = window.getByRole('combobox', { name: 'Feuille du classeur' })
  await expect(sheet).toHaveValue(saying('Janvier .1 ligne.'))
  await expect(window.getByText(saying('feuille « Janvier »'))).toBeVisible()
  await sheet.click()
  await window.getByRole('option', { name: saying('Décembre .2 lignes.') }).click()
  await expect(window.getByText(saying('feuille « Décembre »'))).toBeVisible()
  await expect(window.getByText(saying('Plusieurs feuilles contiennent des heures'))).toHaveCount(0)
  await window.getByRole('button', { name: 'Continuer' }).click()
  await expect(window.getByText(saying('Importer 2 lignes|2 lignes'))).not.toHaveCount(0)
  await launched.close()
})
