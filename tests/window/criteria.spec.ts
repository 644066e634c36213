import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { focused } from '../hands/grid'
import { box, press, saying } from '../hands/hands'
import { windowOfAll } from './harness/window-of-tests'
import '../hands/window-desk'

const AGREEMENT = 'convention-2024-07'

const launched = windowOfAll({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test.describe.configure({ mode: 'serial' })

test('a criterion is filled from a block of a spreadsheet, by keyboard, and a line too many is named', async () => {
  const { window } = launched
  await goToAddress(launched, '/criteres')
  await window.getByRole('button', { name: 'Nouveau critère' }).press('Enter')
  await box(window, 'Nom').fill('Postes informatiques')
  await box(window, 'Unité').fill('postes')
  const first = window.getByRole('row').nth(1).getByRole('textbox').first()
  await first.focus()
  const block = Array.from({ length: 28 }, (_, at) => `${String(at + 1)}\t${String(2 * at)},5`)
  await launched.clipboard.write(block.join('\n'))
  await press(window, 'Control+v')
  await expect(first).toHaveValue('1')
  await expect(window.getByText('2 cellules collées sortaient de la grille')).toBeVisible()
  await expect(window.getByText(saying('valeurs? manque'))).toHaveCount(0)
  await launched.clipboard.write('Commune\t2026\nMairie de Lery\t31\nTotal\t99')
  await press(window, 'Control+v')
  const row = window.getByRole('row').filter({ hasText: 'Léry' })
  await expect(row.getByRole('textbox').first()).toHaveValue('31')
  await expect(first).toHaveValue('1')
  await expect(window.getByText('Laissé de côté : Commune, Total.')).toBeVisible()
  await press(window, 'ArrowDown')
  await window.keyboard.type('douze')
  await press(window, 'Control+s')
  await expect(window.getByText(saying('« douze » n’est pas un nombre lisible'))).toBeVisible()
  await window.keyboard.press('Control+a')
  await window.keyboard.type('12')
  await press(window, 'Control+s')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Postes informatiques')
})

test('a key mixes criteria by weight, and shows each share as one types', async () => {
  const { window } = launched
  await goToAddress(launched, `/conventions/${AGREEMENT}?modifier=terms`)
  await window.getByRole('radio', { name: /critères/ }).check()
  const pane = window.getByRole('complementary')
  const add = async (name: string): Promise<void> => {
    await pane.getByRole('combobox', { name: 'Ajouter un critère' }).fill(name)
    await window.getByRole('listbox').getByRole('option', { name }).click()
    await expect(box(pane, `Poids, ${name}`)).toBeVisible()
  }
  await add('population municipale')
  await expect(
    pane.getByText(saying('Des valeurs 2026 manquent pour 6 collectivités')),
  ).toBeVisible()
  await pane.getByRole('button', { name: 'Retirer population municipale' }).click()
  await add('parts égales')
  await add('Postes informatiques')
  await box(pane, 'Poids, parts égales').fill('70')
  await box(pane, 'Poids, Postes informatiques').fill('30')
  await box(pane, 'Acte qui a décidé la clé').fill('Délibération 2026-12')
  await expect(pane.getByRole('row')).toHaveCount(26)
  await press(window, 'Control+s')
  await expect(window.getByText('parts égales (poids 70)')).toBeVisible()
  await expect(window.getByText('Délibération 2026-12')).toBeVisible()
})

test('who leaves a record is on its line again, and arrows go on from there', async () => {
  const { window } = launched
  const line = focused(launched)
  await goToAddress(launched, '/criteres')
  await window.getByRole('row', { name: /^Postes informatiques/ }).press('Enter')
  await expect(box(window, 'Nom')).toHaveValue('Postes informatiques')
  await press(window, 'Escape')
  await expect(line).toHaveAccessibleName(/^Postes informatiques/)
  await press(window, 'Enter')
  await window.getByRole('button', { name: 'Voir les critères' }).press('Enter')
  await expect(line).toHaveAccessibleName(/^Postes informatiques/)
  await goToAddress(launched, '/conventions')
  const agreement = window.getByRole('row', { name: /^Secrétariat de mairie/ })
  await agreement.press('Enter')
  await expect(window.getByRole('button', { name: 'Préparer un avenant' })).toBeVisible()
  await press(window, 'Escape')
  await expect(agreement).toBeFocused()
  const add = window.getByRole('button', { name: 'Nouvelle convention' })
  await add.press('Enter')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Nouvelle convention')
  await press(window, 'Escape')
  await expect(add).toBeFocused()
  // A pane that an address opened.
  await goToAddress(launched, '/agents/agent-m0104')
  await expect(box(window, 'Nom')).toHaveValue('Dupont')
  await press(window, 'Escape')
  await expect(line).toHaveAccessibleName(/^Dupont/)
  await press(window, 'ArrowDown')
  await expect(line).toHaveAccessibleName(/^Garnier/)
})
