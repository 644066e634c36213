import { expect, test, type Locator } from '@playwright/test'
import { box, goToSection, pick, press, saying } from '../hands/hands'
import { copiedNote } from '../hands/copied-note'
import { keepTwoScenarios } from '../hands/scenarios-of-sample'
import { windowOfEach } from './harness/window-of-tests'
import '../hands/window-desk'

const running = windowOfEach({
  sample: 'pays-de-saint-seine',
  address: '/simulation',
  size: { width: 1280, height: 800 },
})

/** What the card counts: who pays less, and who pays more. */
const counts = (card: Locator) => card.locator('p', { hasText: /paie|paient/ }).last()

test('bodies that the key can’t count are asked for: none pays nothing but for a reason, which the council reads', async () => {
  const { window } = running
  await goToSection(window, 'Simulation')
  await window.getByRole('button', { name: 'Nouveau scénario' }).click()
  await box(window, 'Nom du scénario').fill('Heures et population')
  await pick(window, 'Clé', 'Coût réel, selon plusieurs critères')
  await box(window, 'Poids, population municipale').fill('30')
  await window.getByRole('combobox', { name: 'Ajouter un critère' }).click()
  await window
    .getByRole('listbox', { name: 'Ajouter un critère' })
    .getByRole('option', { name: 'heures faites' })
    .click()
  await box(window, 'Poids, heures faites').fill('70')
  const pane = window.getByRole('complementary')
  await expect(pane.getByText(/SIVU de la Combe.*sans population municipale 2026/)).toBeVisible()
  await press(window, 'Control+Enter')

  const card = window.getByRole('region', { name: 'Scénario A' })
  await expect(card).toContainText(
    saying('La clé devient : population municipale .poids 30., heures faites .poids 70.'),
  )
  await expect(card).toContainText(saying('6 collectivités .* gardent leur part'))
  const sums = window.getByRole('row', { name: /^Total/ })
  await expect(sums).toContainText(saying('216 527,16 €.*216 527,16 €'))
  const among = await counts(card).innerText()
  expect([...among.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0)).toBe(20)

  await card.getByRole('button', { name: 'Modifier le scénario A' }).click()
  await window
    .getByRole('combobox', { name: saying('Hypothèse pour 6') })
    .selectOption({ label: 'Ne paient rien, pour un motif' })
  await press(window, 'Control+Enter')
  await expect(box(pane, 'Motif')).toHaveAttribute('aria-invalid', 'true')
  await box(pane, 'Motif').fill('les syndicats ont leur propre convention')
  await window
    .getByRole('combobox', { name: saying('Hypothèse pour 6') })
    .selectOption({ label: 'Répondre une à une' })
  const waters = saying('Syndicat des eaux de l’Ignon')
  await window
    .getByRole('combobox', { name: new RegExp(`pour ${waters.source}`) })
    .selectOption({ label: 'Compte pour une valeur saisie' })
  await pane.getByRole('textbox', { name: waters }).fill('1200')
  await press(window, 'Control+Enter')
  await expect(card).toContainText(saying('5 collectivités .* ne paient rien : les syndicats ont'))
  await expect(card).toContainText(saying('Syndicat des eaux de l’Ignon .* compte pour 1 200 hab'))
  await expect(window.getByRole('row', { name: waters })).toContainText('valeur supposée')
  await expect(window.getByRole('row', { name: /^SIVU/ })).toContainText('exclue')
  await expect(sums).toContainText(saying('216 527,16 €.*216 527,16 €'))
  const after = await counts(card).innerText()
  expect([...after.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0)).toBe(21)

  const note = await copiedNote(window)
  expect(note).toMatch(saying('ne paient rien : les syndicats ont leur propre convention'))
  expect(note).toMatch(saying('compte pour 1 200 habitants'))
  expect(note).toMatch(saying('→ 0,00 €, ne paie rien'))

  await press(window, 'Control+z')
  await expect(card).toContainText(saying('6 collectivités .* gardent leur part'))
})

test('titles and sums stay in sight, however far one scrolls', async () => {
  const { window } = running
  await window.evaluate(keepTwoScenarios)
  await goToSection(window, 'Simulation')
  const table = window.getByRole('table', { name: /Ce que paie/ })
  const total = table.getByRole('rowheader', { name: /^Total/ })
  for (const size of [
    { width: 960, height: 600 },
    { width: 1366, height: 768 },
  ]) {
    await window.setViewportSize(size)
    await table.getByRole('row').nth(14).scrollIntoViewIfNeeded()
    await expect(table.getByRole('columnheader', { name: 'Situation actuelle' })).toBeInViewport({
      ratio: 1,
    })
    await expect(total).toBeInViewport({ ratio: 1 })
    await table.getByRole('row').nth(20).scrollIntoViewIfNeeded()
    await expect(table.getByRole('columnheader', { name: 'Situation actuelle' })).toBeInViewport({
      ratio: 1,
    })
    await expect(total).toBeInViewport({ ratio: 1 })
  }
})
