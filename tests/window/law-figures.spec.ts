import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { figuresKey, signedFigures } from '../hands/signed-figures'
import { windowOfAll } from './harness/window-of-tests'

// January: the ceiling of the year comes in a file of the centre de gestion, and no new version of the program is needed.
test.describe.configure({ mode: 'serial' })

const running = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  isLeftBlank: true,
})

const key = figuresKey()

const folder = mkdtempSync(join(tmpdir(), 'quotite-law-figures-'))
const file = join(folder, 'taux-2027.quotite-chiffres')

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

const updates = () => running.window.getByRole('button', { name: 'Ouvrir une mise à jour' })

test('the page gives every figure with its days and the sites where it was read', async () => {
  const { window } = running
  await goToAddress(running, '/couts/chiffres-de-la-loi')
  const row = window.getByRole('row', { name: /ATIACL/ }).first()
  await expect(row).toContainText('0,4')
  await expect(window.getByRole('heading', { name: 'Chiffres de la loi' })).toBeVisible()
})

test('an altered file is refused in words, and nothing is kept', async () => {
  const { window } = running
  const text = signedFigures(
    [{ code: 'socialSecurityCeiling', from: '2027-01-01', value: 410_000 }],
    figuresKey(),
  )
  writeFileSync(file, text.replace('410000', '510000'))
  await running.choose(file)
  await updates().click()
  await expect(window.getByText(/a été modifié depuis sa signature/)).toBeVisible()
  await expect(window.getByRole('dialog')).toHaveCount(0)
})

test('an update is shown old beside new, and kept once its key was read out on the telephone', async () => {
  const { window } = running
  writeFileSync(
    file,
    signedFigures([{ code: 'socialSecurityCeiling', from: '2027-01-01', value: 410_000 }], key),
  )
  await running.choose(file)
  await updates().click()
  const dialog = window.getByRole('dialog')
  await expect(dialog).toContainText(/4\s005,00/)
  await expect(dialog).toContainText(/4\s100,00/)
  const keep = dialog.getByRole('button', { name: 'Enregistrer 1 valeur' })
  await expect(keep).toBeDisabled()
  await dialog.getByRole('checkbox', { name: /m’a lu l’empreinte au téléphone/ }).check()
  await keep.click()
  await expect(dialog).toHaveCount(0)
  await expect(window.getByText(/1\s+valeur enregistrée est plus récente/)).toBeVisible()
})

test('an older update is said to be older, and takes the place of no later value unless one ticks it', async () => {
  const { window } = running
  const older = [{ code: 'socialSecurityCeiling', from: '2027-01-01', value: 409_000 }]
  writeFileSync(file, signedFigures(older, key, '2026-12-01'))
  await running.choose(file)
  await updates().click()
  const dialog = window.getByRole('dialog')
  await expect(dialog).toContainText(/Cette clé a déjà signé/)
  await expect(dialog).toContainText(/plus ancien que celui du 20 décembre 2026/)
  await expect(dialog.getByRole('checkbox')).not.toBeChecked()
  await expect(dialog.getByRole('button', { name: /^Enregistrer/ })).toBeDisabled()
  await window.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})
