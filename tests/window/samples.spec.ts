import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { SAMPLE_TERRITORIES } from '#shared/domain/workspace/sample-territories'
import { frSamples } from '#shared/wording/fr/samples'
import { goToAddress } from '../hands/accessibility'
import { press, tabTo } from '../hands/hands'
import { windowOfEach } from './harness/window-of-tests'

interface Sample {
  readonly agreements: readonly {
    readonly id: string
    readonly title: string
    readonly beneficiaries: readonly unknown[]
  }[]
}

const samples = join(new URL('../..', import.meta.url).pathname, 'resources/samples')

const readSample = (name: string): Sample =>
  JSON.parse(readFileSync(join(samples, `${name}.quotite.json`), 'utf8')) as Sample

const launched = windowOfEach()

test('another way of sharing opens from the first screen by keyboard alone, and its agreements with it', async () => {
  const { window } = launched
  await window.getByRole('button', { name: 'Autres façons de partager…' }).focus()
  await press(window, 'Enter')
  await expect(
    window.getByRole('heading', { name: 'Un exemple par façon de partager' }),
  ).toBeVisible()
  await expect(window.getByRole('button', { name: /Pays de Saint-Seine/ })).toBeFocused()
  await tabTo(window, window.getByRole('button', { name: /Agglomération de Valbrune/ }))
  await press(window, 'Enter')
  await expect(window.getByRole('navigation')).toContainText('Agglomération de Valbrune (exemple)')
  await window.evaluate(() => {
    location.hash = '/conventions'
  })
  await expect(window.getByRole('row', { name: /Archives et communication/ })).toBeVisible()
})

for (const sample of SAMPLE_TERRITORIES) {
  test(`${sample} opens from the first screen, shares exactly, and its statements are drawn`, async () => {
    const { window } = launched
    const { agreements } = readSample(sample)
    await window.getByRole('button', { name: 'Autres façons de partager…' }).click()
    await window.getByRole('button', { name: new RegExp(`^${frSamples.name[sample]}`) }).click()
    await expect(window.getByRole('navigation')).toContainText(
      `${frSamples.name[sample]} (exemple)`,
    )
    // Joint purchases and equipment have no agents: none are asked for.
    await expect(window.getByRole('heading', { name: 'À faire' })).toBeVisible()
    await expect(window.getByRole('main')).not.toContainText(/Ajouter (les agents|un agent)/)
    for (const { id, title, beneficiaries } of agreements) {
      await goToAddress(launched, `/repartition/${id}/2026-01-01/2026-12-31`)
      await expect(window.getByRole('main')).toContainText(title)
      await expect(window.getByText('Lignes et colonnes exactes au centime')).toBeVisible()
      await goToAddress(launched, '/etats')
      await expect(window.getByText(`À émettre ${String(beneficiaries.length)}`)).toBeVisible()
      await window.getByRole('row').nth(1).click()
      const page = window.frameLocator('iframe').locator('body')
      await expect(page).toContainText('Projet')
      await expect(page).toContainText('€')
    }
  })
}
