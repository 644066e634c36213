import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, goToSection, pick, press, saying } from '../hands/hands'
import { windowOfEach } from './harness/window-of-tests'
import { copiedNote } from '../hands/copied-note'
import { readPdf } from '../hands/read-pdf'
import { keepTwoScenarios } from '../hands/scenarios-of-sample'
import { twoYears } from '../hands/two-years'
import '../hands/window-desk'

const running = windowOfEach({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  isLeftBlank: true,
})

test('a director tries a key and a raise, and nothing real moves', async () => {
  const { window } = running
  await goToAddress(running, '/simulation')
  await window.getByRole('button', { name: 'Nouveau scénario' }).click()
  await box(window, 'Nom du scénario').fill('Selon la population')
  const pane = window.getByRole('complementary')
  await expect(pane.getByText(/Syndicat des eaux.*sans population municipale 2026/)).toBeVisible()
  const forAll = window.getByRole('combobox', { name: saying('Hypothèse pour 6 coll') })
  await expect(forAll).toHaveValue('keeps')
  await press(window, 'Control+Enter')

  await expect(window.locator(':focus')).toContainText('« Selon la population » réduit')
  await expect(
    window.getByText(saying('« Selon la population » réduit la part de .* et augmente celle de')),
  ).toBeVisible()
  const table = window.getByRole('table', { name: /Ce que paie/ })
  await expect(table.getByRole('row')).toHaveCount(28)
  const total = table.getByRole('row', { name: /^Total/ })
  await expect(total).toContainText(saying('216 527,16 €.*216 527,16 €'))
  await expect(window.getByRole('list', { name: 'Hypothèses du scénario A' })).toContainText(
    saying('La clé devient : population municipale.'),
  )
  const card = window.getByRole('region', { name: 'Scénario A' })
  await expect(card).toContainText(
    saying(
      String.raw`6 collectivités .sans population municipale 2026. gardent leur part selon la clé actuelle`,
    ),
  )
  await expect(card).not.toContainText('proposition')
  await expect(table.getByRole('columnheader', { name: 'Écart (€)' }).first()).toBeVisible()
  const syndicat = table.getByRole('row', { name: /^Syndicat des eaux/ })
  await expect(syndicat).toContainText('part gardée')

  await window.getByRole('button', { name: 'Nouveau scénario' }).click()
  await box(window, 'Nom du scénario').fill('Point d’indice + 1 %')
  await pick(window, 'Hypothèse', 'La paie change')
  await box(window, 'Variation').fill('1')
  await box(window, 'À partir du').fill('1/7/2026')
  await window.getByRole('button', { name: 'Créer' }).click()
  await expect(window.getByRole('list', { name: 'Hypothèses du scénario B' })).toContainText(
    saying(String.raw`La paie varie de \+1 % à partir du 1ᵉʳ juillet 2026`),
  )
  const second = window.getByRole('region', { name: 'Scénario B' })
  await expect(second).toContainText(saying('26 paient plus'))

  await press(window, 'Control+z')
  await expect(second).toBeHidden()
  await press(window, 'Control+Shift+z')
  await expect(second).toBeVisible()

  await goToSection(window, 'Répartition')
  await expect(window.getByText(saying('216 527,16 €')).first()).toBeVisible()
})

test('a scenario without a day or an agent says what is missing, beside the field', async () => {
  const { window } = running
  await goToAddress(running, '/simulation')
  await window.getByRole('button', { name: 'Nouveau scénario' }).click()
  await box(window, 'Nom du scénario').fill('Départ')
  await pick(window, 'Hypothèse', 'Un agent part')
  await window.getByRole('button', { name: 'Créer' }).click()
  await expect(box(window, 'À partir du')).toHaveAttribute('aria-invalid', 'true')
  await expect(window.getByRole('combobox', { name: 'Agent' })).toHaveAttribute(
    'aria-invalid',
    'true',
  )
})

test('a quota of the agreement is changed by itself, and quotas over the whole are refused beside it', async () => {
  const { window } = running
  await running.desk.ask('openSample', { sample: 'named-individuals' })
  await goToAddress(running, '/simulation')
  await window.getByRole('combobox', { name: 'Convention' }).click()
  await window.getByRole('option', { name: /Direction générale/ }).click()
  await window.getByRole('button', { name: 'Nouveau scénario' }).click()
  await box(window, 'Nom du scénario').fill('Quatre cinquièmes')
  await pick(window, 'Clé', 'Coût réel, selon des quotités fixes')
  const pane = window.getByRole('complementary')
  const quota = pane.getByRole('textbox', { name: /Servance-le-Bourg/ })
  await expect(quota).toHaveValue(saying('100 ?%?'))
  await quota.fill('120')
  await press(window, 'Control+Enter')
  await expect(pane.getByText(saying('dépassent ensemble 100 %')).first()).toBeVisible()
  await quota.fill('80')
  await press(window, 'Control+Enter')
  await expect(
    window.getByText(saying('« Quatre cinquièmes » réduit la part de 1 collectivité')),
  ).toBeVisible()
  await window.getByRole('button', { name: 'Modifier le scénario A' }).click()
  await expect(quota).toHaveValue(saying('80 ?%?'))
})

test('a price of the list is changed by itself, and the others stay', async () => {
  const { window } = running
  await running.desk.ask('openSample', { sample: 'shared-equipment' })
  await goToAddress(running, '/simulation')
  await window.getByRole('button', { name: 'Nouveau scénario' }).click()
  await box(window, 'Nom du scénario').fill('Part fixe à 50 €')
  await pick(window, 'Clé', 'Liste de prix')
  const pane = window.getByRole('complementary')
  await pane
    .getByRole('button', { name: /part fixe/ })
    .first()
    .click()
  await expect(box(pane, 'Prix').first()).toHaveValue(saying('45,00'))
  await box(pane, 'Prix').first().fill('')
  await press(window, 'Control+Enter')
  await expect(box(pane, 'Prix').first()).toHaveAttribute('aria-invalid', 'true')
  await box(pane, 'Prix').first().fill('50')
  await press(window, 'Control+Enter')
  await expect(window.getByText(saying('« Part fixe à 50 € » augmente la part de'))).toBeVisible()
  await expect(window.getByRole('region', { name: 'Scénario A' })).toContainText(
    saying('La clé devient : Liste de prix'),
  )
})

test('what a supposition itself breaks sends back to the scenario, which is where it is mended', async () => {
  const { window } = running
  await running.desk.ask('openSample', { sample: 'shared-equipment' })
  await goToAddress(running, '/simulation')
  await window.getByRole('button', { name: 'Nouveau scénario' }).click()
  await box(window, 'Nom du scénario').fill('À l’heure')
  await pick(window, 'Clé', 'Heures prévues × tarif')
  await press(window, 'Control+Enter')
  const card = window.getByRole('region', { name: 'Scénario A' })
  await expect(card).toContainText(
    saying('Avec ces hypothèses :La convention ne met aucun agent à disposition'),
  )
  await card.getByRole('button', { name: 'Modifier le scénario', exact: true }).click()
  await expect(box(window, 'Tarif horaire')).toBeVisible()
})

test('what is shown to a council is printed without the frame, on white', async () => {
  const { window } = running
  await window.evaluate(keepTwoScenarios)
  await goToAddress(running, '/simulation')
  await window.evaluate(() => {
    self.print = () => {
      document.title = document.documentElement.dataset['mantineColorScheme'] ?? ''
    }
    document.documentElement.dataset['mantineColorScheme'] = 'dark'
  })
  await window.getByRole('button', { name: 'Imprimer' }).click()
  expect(await window.title()).toBe('light')
  await window.evaluate(() => {
    document.title = ''
  })
  await press(window, 'Control+p')
  expect(await window.title()).toBe('light')
  const { pages } = await readPdf(await window.pdf({ preferCSSPageSize: true }))
  expect(pages.join(' '), 'no name is cut').toContain('Syndicat d’assainissement du Suzon')
  expect(pages.join(' '), 'nothing to press').not.toContain('Les voir')
  await window.emulateMedia({ media: 'print' })
  await expect(window.getByRole('navigation')).toBeHidden()
  await expect(window.getByRole('button')).toHaveCount(0)
  await expect(window.getByRole('link', { name: 'Aller au contenu' })).toBeHidden()
  await expect(window.getByRole('table').first()).toBeVisible()
})

test('a council is handed the same figures as a note and as a table', async () => {
  const { window } = running
  await window.evaluate(keepTwoScenarios)
  await goToAddress(running, '/simulation')
  const note = await copiedNote(window)
  expect(note).toMatch(saying('Simulation : Secrétariat de mairie partagé, 2026'))
  expect(note).toMatch(saying('Champagny : 5 930,58 € → 1 974,13 € .−3 956,45 €, soit −116,37 €'))
  expect(note).toMatch(
    saying('SIVU de la Combe .hors de la clé. gardent leur part selon la clé actuelle. C’est une'),
  )
  expect(note).toMatch(saying('SIVU de la Combe : 6 707,05 €, part gardée'))
  expect(note).toMatch(saying('- Francheville quitte la convention, avec ses heures'))
  // Two weeks of December are entered by nobody: the council reads it, as the screen says it.
  const doubts = 'Ces montants reposent sur des heures où 6 points restent à vérifier.'
  expect(note).toMatch(saying(doubts))
  await expect(window.getByText(saying(doubts))).toBeVisible()

  const path = join(running.data, 'Simulation Secrétariat de mairie partagé, 2026.csv')
  await running.choose(`${running.data}/`)
  await window.getByRole('button', { name: 'Tableau (CSV)' }).click()
  await expect(window.getByText(`Enregistré : ${path}`)).toBeVisible()
  const lines = readFileSync(path, 'utf8').split('\r\n')
  expect(lines).toHaveLength(29)
  expect(lines[1]).toBe('Champagny;34;5930,58;1974,13;-3956,45;-116,37;6320,90;390,32;11,48;')
  expect(lines[27]).toMatch(/^Total des 26 collectivités;3001;216527,16;216525,42;-1,74;;/)
  expect(lines[26]).toMatch(/^SIVU de la Combe;;6707,05;6707,05;0,00;;.*;A.: part gardée$/)
})

test('over two years known, the whole and each year are told, and the years make the whole', async () => {
  const { window } = running
  const path = join(running.data, 'two-years.quotite.json')
  writeFileSync(path, twoYears())
  await running.choose(path)
  expect(await running.desk.ask('importWorkspace', {})).toMatchObject({ ok: true })
  await window.evaluate(keepTwoScenarios)
  await goToAddress(running, '/simulation')
  await window.getByRole('radiogroup', { name: 'Période comparée' }).getByText('Toutes').click()
  const years = window.getByRole('table', { name: 'Année par année' })
  await expect(years.getByRole('row')).toHaveCount(3)
  for (const year of ['2025', '2026'])
    await expect(years.getByRole('row', { name: new RegExp(`^${year}`) })).toContainText(
      saying('216 527,16 €.*216 525,42 €.*12.*8.*31 734,02 €'),
    )
  await expect(window.getByRole('row', { name: /^Total/ })).toContainText(
    saying('433 054,32 €.*433 050,84 €'),
  )
})
