import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, pick, press, saying } from '../hands/hands'
import { windowOfAll } from './harness/window-of-tests'

const AGREEMENT = 'convention-2024-07'
const BODY = 'commune-21561'
const YEAR = '2026-01-01/2026-12-31'

const launched = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  isLeftBlank: true,
})

test.describe.configure({ mode: 'serial' })

test('the policy of travel is chosen in the terms, and stands among them', async () => {
  const { window } = launched
  await goToAddress(launched, `/conventions/${AGREEMENT}?modifier=terms`)
  const policy = window.getByRole('radio', {
    name: 'Facturés à la collectivité visitée, aux kilomètres réels',
  })
  await policy.check()
  await press(window, 'Control+Enter')
  await expect(policy).toHaveCount(0)
  await expect(window.getByText('Facturés à la collectivité visitée').first()).toBeVisible()
})

test('a trip that is typed asks for the vehicle of its agent, and the settlement for it by name', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/deplacements')
  await box(window, 'Jour').fill('31/02/2026')
  await pick(window, 'Agent', 'Marie Dupont')
  await pick(window, 'Collectivité visitée', 'Saint-Martin-du-Mont')
  await box(window, 'Kilomètres').fill('40')
  await press(window, 'Enter')
  await expect(window.getByText('Jour illisible', { exact: false })).toBeVisible()
  await box(window, 'Jour').fill('12/3/2026')
  await box(window, 'Objet').fill('Conseil municipal')
  await press(window, 'Enter')
  const row = window.getByRole('row', { name: /Conseil municipal/ })
  await expect(row).toContainText('À indiquer')
  await goToAddress(launched, `/repartition/${AGREEMENT}/${YEAR}`)
  await expect(window.getByText(/Marie Dupont.*véhicule/).first()).toBeVisible()
})

test('a change of car on 1 June is dated to the day, and each trip takes the rate of its own', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/deplacements')
  await window.getByRole('button', { name: 'Véhicule de Marie Dupont' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Véhicule' }).click()
  await window.getByRole('option', { name: 'voiture de 5 CV et moins' }).click()
  await dialog.getByRole('button', { name: 'Ajouter un véhicule' }).click()
  await box(dialog, 'Premier jour').last().fill('1/1/2026')
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(dialog.getByText('même premier jour')).toBeVisible()
  await expect(dialog.getByText('Choisissez un véhicule')).toBeVisible()
  await box(dialog, 'Premier jour').last().fill('1/6/2026')
  await dialog.getByRole('combobox', { name: 'Véhicule' }).last().click()
  await window.getByRole('option', { name: 'voiture de 6 ou 7 CV' }).click()
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(window.getByRole('row', { name: /Conseil municipal/ })).toContainText('12,80')
  await expect(window.getByRole('row', { name: /5 CV et moins.*6 ou 7 CV/ })).toContainText(
    'depuis le 01/06/2026',
  )
})

test('trips pasted from a spreadsheet are told line by line, enter together, and are taken back together', async () => {
  const { window } = launched
  const rows = window.getByRole('row', { name: /Saint-Martin-du-Mont/ })
  await window.getByRole('button', { name: 'Coller des trajets' }).click()
  const dialog = window.getByRole('dialog')
  const lines = [
    'Date\tAgent\tCommune\tKm\tMotif',
    '12/03/2026\tMarie Dupont\tSaint-Martin-du-Mont\t40\tConseil municipal',
    '08/06/2026\tDUPONT Marie\tst-martin du mont\t40,0\tBudget',
    '09/06/2026\tMarie Dupond\tSaint-Martin-du-Mont\tdouze\tElections',
  ]
  await dialog.getByRole('textbox', { name: 'Lignes copiées' }).fill(lines.join('\n'))
  // A press beside it loses nothing.
  await window.mouse.click(5, 300)
  const order = dialog.getByRole('combobox', { name: 'Dates' })
  await expect(order).toHaveValue('')
  await expect(dialog.getByRole('row', { name: /Budget/ })).toContainText(
    saying('Jour : « 08/06/2026 » se lit de deux façons'),
  )
  await order.click()
  await window.getByRole('option', { name: 'jour/mois/année' }).click()
  const wrong = dialog.getByRole('row', { name: /Elections/ })
  await expect(wrong.getByRole('rowheader')).toHaveText('4')
  await expect(wrong).toContainText(saying('Agent : « Marie Dupond » est inconnu'))
  await expect(wrong).toContainText(saying('Km : « douze » est illisible'))
  await expect(dialog.getByRole('row', { name: /Conseil municipal/ })).toContainText(
    saying('Déjà noté'),
  )
  const keep = dialog.getByRole('button', { name: saying('Noter \\d+ trajet') })
  await expect(keep).toBeDisabled()
  await expect(dialog.getByRole('alert')).toContainText('rien n’est noté avant')
  const many = Array.from({ length: 305 }, () => lines[2] ?? '')
  await dialog.getByRole('textbox', { name: 'Lignes copiées' }).fill(many.join('\n'))
  await expect(dialog.getByRole('rowheader')).toHaveCount(300)
  await expect(dialog).toContainText(saying('et 5 autres trajets, lus sans faute'))
  const mended = [...lines.slice(0, 3), '09/06/2026\tMarie Dupont\tSaint-Martin-du-Mont\t12\tVote']
  await dialog.getByRole('textbox', { name: 'Lignes copiées' }).fill(mended.join('\n'))
  await expect(dialog.getByRole('button', { name: saying('Noter 2 trajets') })).toBeEnabled()
  await press(window, 'Control+s')
  await expect(dialog).toHaveCount(0)
  await expect(rows).toHaveCount(3)
  await expect(window.getByText('trajets collés (2)').first()).toBeVisible()
  await press(window, 'Control+z')
  await expect(rows).toHaveCount(1)
  // The rows may show what undo left before it has ended: redo is asked again until it is heard.
  await expect(async () => {
    await press(window, 'Control+y')
    await expect(rows).toHaveCount(3, { timeout: 2_000 })
  }).toPass()
  await expect(window.getByRole('row', { name: /Budget/ })).toContainText(saying('40,0 km à 0,410'))
})

test('kilometres reach the share of the body visited, with their line in the explanation', async () => {
  const { window } = launched
  await goToAddress(launched, `/repartition/${AGREEMENT}/${YEAR}?body=${BODY}`)
  const pane = window.getByRole('complementary')
  await expect(pane).toContainText(saying('40,0 km × 0,320 €'))
  // 13 530,27 of the cost, then 40 km at 0.32 and 52 km at 0.41.
  await expect(pane).toContainText(saying('13 564,39 €'))
})

test('they stand on the statement line by line, under the share that they add to', async () => {
  const { window } = launched
  await goToAddress(launched, `/etats/${encodeURIComponent(`draft ${BODY}`)}`)
  const sheet = window.frameLocator('iframe').locator('body')
  await expect(sheet).toContainText(
    saying('M. D. : 40,0 km × 0,320 € \\(voiture de 5 CV et moins, jusqu’à 2 000 km\\)'),
  )
  await expect(sheet).toContainText(saying('M. D. : 52,0 km × 0,410 €'))
  await expect(sheet).toContainText(saying('Ensemble de la période\\s*13 564,39 €'))
})
