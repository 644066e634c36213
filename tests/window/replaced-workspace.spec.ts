import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { saying } from '../hands/hands'
import { issueAll } from '../hands/issue-statements'
import { launch } from './harness/launch'

const SAMPLE = join(
  new URL('../..', import.meta.url).pathname,
  'resources/samples/pays-de-saint-seine.quotite.json',
)

test('a workspace file that lacks statements issued here is opened only once one knows which', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quotite-replaced-'))
  const file = join(folder, 'avant.quotite.json')
  const sample = readFileSync(SAMPLE, 'utf8')
  writeFileSync(file, sample.replace(/"example":true,"exampleDay":"[^"]*"/, '"example":false'))
  const now = '2027-01-15T09:12:00.000Z'
  const launched = await launch({ sample: 'pays-de-saint-seine', now, isLeftBlank: true })
  const { window, desk } = launched
  await launched.choose(file)
  expect(await desk.ask('importWorkspace', {})).toMatchObject({ value: { opened: true } })
  await issueAll(launched)
  await goToAddress(launched, '/reglages')
  const dialog = window.getByRole('dialog')
  const choose = async (): Promise<void> => {
    await window.getByRole('button', { name: 'Ouvrir un fichier d’espace…' }).click()
    await dialog.getByRole('button', { name: 'Choisir le fichier' }).click()
    await expect(dialog).toContainText(saying('n’a pas 26 états émis'))
    await expect(dialog).toContainText('2026-001')
  }
  await choose()
  await dialog.getByRole('button', { name: 'Annuler' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(window.getByText(/26\s+états/).first()).toBeVisible()
  await choose()
  await dialog.getByRole('button', { name: 'Ouvrir ce fichier' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(window.getByText(/la numérotation continue après 2026-026/)).toBeVisible()
  await launched.close()
  rmSync(folder, { recursive: true, force: true })
})
