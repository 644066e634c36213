import { expect, test } from '@playwright/test'
import { goToAddress, wear } from '../hands/accessibility'
import { amendAgreement } from '../hands/amend-agreement'
import { registryOf } from '../hands/registry'
import { box, press, saying, tabTo } from '../hands/hands'
import { launch } from './harness/launch'
import { windowOfAll } from './harness/window-of-tests'
import '../hands/window-desk'

const AGREEMENT = 'convention-2024-07'
const BODY = 'commune-21561'
const YEAR = '2026-01-01/2026-12-31'

const launched = windowOfAll({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test.describe.configure({ mode: 'serial' })

test('an amendment that begins with the agreement is refused in words, beside its date', async () => {
  const { window } = launched
  await goToAddress(launched, `/conventions/${AGREEMENT}`)
  await tabTo(window, window.getByRole('button', { name: 'Préparer un avenant' }))
  await press(window, 'Enter')
  await tabTo(window, box(window, 'Objet'))
  await window.keyboard.type('Temps commun à la charge de la collectivité d’origine')
  await press(window, 'Tab')
  await window.keyboard.type('1/1/2024')
  await press(window, 'Control+Enter')
  await expect(window.getByText(saying('il doit suivre le début de la convention'))).toBeVisible()
  await expect(box(window, 'Prend effet le')).toBeFocused()
})

test('it is drawn up by keyboard from the terms in force, then its terms are changed', async () => {
  const { window } = launched
  // The months around today, and not the year whose hours are shown.
  await box(window, 'Prend effet le').fill('1/7')
  await box(window, 'Objet').focus()
  await expect(box(window, 'Prend effet le')).toHaveValue('01/07/2027')
  await box(window, 'Prend effet le').fill('1/7/2026')
  await press(window, 'Control+Enter')
  const acts = window.getByRole('list', { name: 'Convention et avenants' }).getByRole('listitem')
  await expect(acts).toHaveCount(2)
  await expect(acts.nth(1)).toContainText('ne change encore aucune stipulation')
  await expect(acts.nth(1)).toContainText('en vigueur')
  await expect(window.getByRole('contentinfo')).toContainText(saying('effet 1.* juillet 2026'))
  await tabTo(window, window.getByRole('button', { name: 'Modifier : Stipulations' }))
  await press(window, 'Enter')
  await tabTo(window, window.getByRole('radio', { name: 'Réparti au prorata des heures directes' }))
  await press(window, 'ArrowDown', 'Control+Enter')
  await expect(acts.nth(1)).toContainText(
    saying(
      'temps commun : « Laissé à la collectivité d’origine », au lieu de « Réparti au prorata',
    ),
  )
  await expect(window.getByText(saying('avant : Réparti au prorata'))).toBeVisible()
  await acts
    .first()
    .getByRole('button', { name: /^Convention/ })
    .press('Enter')
  await expect(window.getByText('Vous lisez les stipulations de')).toBeVisible()
})

test('the year is settled on either side, and the explanation tells both', async () => {
  const { window } = launched
  await goToAddress(launched, `/repartition/${AGREEMENT}/${YEAR}?body=${BODY}`)
  const pane = window.getByRole('complementary')
  await expect(pane.getByText('Selon la convention, avant tout avenant.')).toBeVisible()
  await expect(pane.getByText(saying('Selon l’acte « Avenant n° 1 »'))).toBeVisible()
})

test('the statement names the days and the act of each side', async () => {
  const { window } = launched
  await goToAddress(launched, `/etats/${encodeURIComponent(`draft ${BODY}`)}`)
  const sheet = window.frameLocator('iframe').locator('body')
  await expect(sheet).toContainText(saying('Du 1ᵉʳ janvier 2026 au 30 juin 2026'))
  await expect(sheet).toContainText(saying('selon l’acte « Avenant n° 1 »'))
})

test('Ctrl+Z takes the last change of the amendment back, by its name', async () => {
  const { window } = launched
  await wear(launched, {
    name: 'Claire Morel',
    role: 'humanResources',
    language: 'fr',
    theme: 'light',
  })
  await goToAddress(launched, `/conventions/${AGREEMENT}`)
  await expect(window.getByText(saying('Avenant n° 1, effet'))).toBeVisible()
  // In a field of a form that is still closing, the keys would take back what was typed there.
  await expect(window.locator(':focus:is(input, textarea)')).toHaveCount(0)
  await press(window, 'Control+z', 'Control+z')
  await expect(window.getByRole('list', { name: 'Convention et avenants' })).toBeHidden()
})

test('a body that an amendment lets go, and a later one takes back, is said to benefit from then on', async () => {
  const opened = await launch({ sample: 'pays-de-saint-seine', isLeftBlank: true })
  await opened.window.evaluate(amendAgreement)
  const [gone] = (await registryOf(opened)).agreements.flatMap(({ beneficiaries }) =>
    beneficiaries.slice(-1),
  )
  await goToAddress(opened, `/collectivites/${gone?.collectivityId ?? ''}`)
  await expect(opened.window.getByRole('complementary')).toContainText(
    saying('bénéficie, 6 h par semaine, à compter du 01/04/2027'),
  )
  await opened.close()
})
