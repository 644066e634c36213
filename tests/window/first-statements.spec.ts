import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { box, saying } from '../hands/hands'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

// From nothing to four statements: what a person strikes and clicks is counted.

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1)

/** The secretary's sheet: four communes by months. */
const HOURS = [
  'Feuille de Jeanne Marchal;2026',
  `Commune;${MONTHS.map((month) => `${String(month).padStart(2, '0')}/2026`).join(';')}`,
  ...['Arthies', 'Banthelu', 'Chaussy', 'Genainville'].map(
    (commune, at) => `${commune};${MONTHS.map(() => String(20 + at)).join(';')}`,
  ),
].join('\n')

/** What the payroll paid her. */
const PAY = [
  'Matricule;Mois;Traitement;Charges patronales',
  ...MONTHS.map((month) => `M-001;${String(month).padStart(2, '0')}/2026;2100,50;1041,09`),
].join('\n')

test('a territory that holds nothing has its four statements in under 15 clicks and 150 keys', async () => {
  launched = await launch({ size: { width: 1366, height: 768 } })
  const { window } = launched
  let [keystrokes, clicks] = [0, 0]
  const type = async (text: string): Promise<void> => {
    keystrokes += text.length
    await window.keyboard.type(text)
  }
  const strike = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      keystrokes += 1
      await window.keyboard.press(key)
    }
  }
  const click = async (where: Locator): Promise<void> => {
    clicks += 1
    await where.click()
  }
  const goTo = async (screen: string, title: string): Promise<void> => {
    await strike('Control+k')
    await expect(window.getByRole('combobox', { name: /Chercher/ })).toBeFocused()
    await type(screen)
    await expect(window.getByRole('option').first()).toContainText(title)
    await strike('Enter')
    await expect(window.getByRole('dialog')).toHaveCount(0)
  }
  const start = performance.now()

  await strike('2')
  await expect(window.getByLabel('Nom du territoire')).toBeFocused()
  await type('vexin val de')
  await strike('Enter')
  await click(window.getByRole('link', { name: 'Trouver mon territoire' }))
  await expect(window.getByRole('option').first()).toBeVisible()
  await strike('Enter')
  await expect(
    window.getByRole('button', { name: /^Ajouter les \d+ collectivités$/ }),
  ).toBeFocused()
  await strike('Enter')
  await expect(window.getByText(saying('collectivités ajoutées.'))).toBeVisible()

  await goTo('agents', 'Agents')
  await launched.clipboard.write(
    'Matricule\tPrénom\tNom\tEmployeur\tHeures par semaine\tDepuis le\nM-001\tJeanne\tMarchal\tCC du Vexin-Val de Seine\t35\t01/01/2026\n',
  )
  await click(window.getByRole('button', { name: 'Reprendre une liste' }))
  await expect(window.getByRole('button', { name: 'Choisir un fichier…' })).toBeFocused()
  await strike('Control+v')
  await expect(window.getByRole('button', { name: saying('^Enregistrer 1 fiche$') })).toBeFocused()
  await strike('Enter')
  await expect(window.getByRole('row', { name: /Marchal/ })).toBeVisible()

  await goTo('conv', 'Conventions')
  await click(
    window
      .getByRole('button', { name: 'Nouvelle convention' })
      .or(window.getByRole('link', { name: 'Nouvelle convention' }))
      .first(),
  )
  await expect(box(window, 'Titre')).toBeFocused()
  await type('Secrétariat')
  await strike('Tab')
  await type('2026-1')
  await strike('Tab')
  await type('1/1/2026')
  for (const commune of ['Arthies', 'Banthelu', 'Chaussy', 'Genainville'])
    await click(window.getByRole('checkbox', { name: new RegExp(`^${commune}`) }))
  await strike('Control+s')
  await expect(window.getByRole('heading', { level: 1, name: 'Secrétariat' })).toBeVisible()

  const files = { 'heures.csv': HOURS, 'paie.csv': PAY }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(launched.data, name), text)
  await goTo('import', 'Import')
  await launched.choose(join(launched.data, 'heures.csv'))
  await click(window.getByRole('button', { name: 'Choisir un fichier…' }))
  await expect(window.getByRole('button', { name: 'Continuer' })).toBeFocused()
  await strike('Enter')
  await click(window.getByRole('button', { name: saying('^Importer [\\d\\s]+ lignes$') }))
  await expect(window.getByRole('heading', { name: 'Import terminé' })).toBeVisible()

  await goTo('paie', 'Paie')
  await launched.choose(join(launched.data, 'paie.csv'))
  await click(window.getByRole('button', { name: 'Choisir un fichier' }))
  await expect(window.getByRole('button', { name: saying('^Enregistrer 12 mois') })).toBeFocused()
  await strike('Enter')
  await expect(window.getByText(saying('12 mois enregistrés'))).toBeVisible()

  await goTo('répar', 'Répartition')
  await click(window.getByRole('link', { name: 'Dresser les 4 états' }))
  await expect(window.getByRole('button', { name: 'Émettre 2026-001 à 2026-004' })).toBeFocused()
  await strike('Enter')
  await click(window.getByRole('textbox', { name: /Motif/ }))
  await type('Première année')
  await strike('Enter')
  await expect(window.getByText('États 2026-001 à 2026-004 émis.')).toBeVisible()

  const seconds = (performance.now() - start) / 1000
  console.log(
    `from nothing to four statements: ${String(keystrokes)} keystrokes, ${String(clicks)} clicks, ${seconds.toFixed(1)} s`,
  )
  expect(keystrokes).toBeLessThan(150)
  expect(clicks).toBeLessThan(15)
})
