import { expect, test, type Page } from '@playwright/test'
import { wear } from '../hands/accessibility'
import { saying } from '../hands/hands'
import { dayOf, incompleteYear, type Lacking } from '../hands/incomplete-year'
import { keepTwoScenarios } from '../hands/scenarios-of-sample'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

// The same incomplete year on every screen that speaks of it. What the counts are made of: tests/scenarios/one-verdict.test.ts.

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

/** Opens the year, with scenarios to compare. */
async function opensYear(lacking: Lacking): Promise<Page> {
  launched = await launch({
    workspace: incompleteYear(lacking),
    address: '/',
    today: dayOf(lacking),
    size: { width: 1366, height: 768 },
  })
  const { window } = launched
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
  await window.evaluate(keepTwoScenarios)
  return window
}

const goTo = (window: Page, address: string): Promise<string> =>
  window.evaluate((to) => (location.hash = to), address)

const says = (window: Page, words: string) =>
  expect(window.getByRole('main')).toContainText(saying(words))

const home = async (window: Page, role: 'humanResources' | 'finance' | 'direction') => {
  await wear(launched, { name: 'Claire Morel', role, language: 'fr', theme: 'light' })
  await goTo(window, '/')
}

/** Both homes that list what is missing name the five weeks of Marie Dupont and those of all six agents. */
async function namesTheWeeks(window: Page): Promise<void> {
  await says(window, 'Remplir la semaine 52 ?2 agents')
  await says(window, 'Remplir la semaine 53 ?4 agents')
  await says(window, 'Semaines à remplir : Marie Dupont ?semaines 11 à 13 et 19 à 20')
}

test('a year without some weeks has six points to check, on every screen', async () => {
  const window = await opensYear('weeks')
  await home(window, 'humanResources')
  // Eleven weeks of 2026, and twelve of January 2027.
  await says(window, '23 semaines d’agent restent à remplir')
  await namesTheWeeks(window)
  await says(window, 'dossier.*6 pièces ou mentions manquent')
  await says(window, '3 collectivités dépassent leur prévision')
  await home(window, 'finance')
  await says(window, 'mais 6 points restent à vérifier')
  await says(window, 'prête, 6 points à vérifier')
  await namesTheWeeks(window)
  await home(window, 'direction')
  await says(window, 'Ces chiffres laissent 6 points à vérifier')
  await goTo(window, '/couts')
  await says(window, 'aucun mois ne manque')
  await goTo(window, '/repartition')
  await says(window, '6 points à vérifier, qui n’empêchent pas de facturer')
  await says(window, 'Marie Dupont : semaines 11 à 13, 19 à 20 et 53 sans heures')
  await goTo(window, '/simulation')
  await says(window, 'reposent sur des heures où 6 points restent à vérifier')
  await goTo(window, '/tableau-de-bord')
  await says(window, '3 collectivités au-dessus de 10 %')
  await goTo(window, '/conventions/convention-2024-07')
  await says(window, '6 à compléter')
  await goTo(window, '/etats?brouillons=1')
  await expect(window.getByRole('button', { name: 'Émettre 2026-001 à 2026-026' })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog')).toContainText(
    saying('Semaines sans heures ni absence : 11–13, 19–20, 52–53'),
  )
})

test('a year without some months lacks eleven of them, on every screen', async () => {
  const window = await opensYear('months')
  await home(window, 'humanResources')
  await says(window, '23 semaines d’agent restent à remplir')
  await namesTheWeeks(window)
  await says(window, 'Heures à saisir : août 2026')
  await home(window, 'finance')
  await says(window, '11 manques')
  await namesTheWeeks(window)
  await home(window, 'direction')
  await says(window, '11 manques laissent cette période sans montants')
  await goTo(window, '/couts')
  await says(window, '10 mois manquent')
  await goTo(window, '/repartition')
  await says(window, '11 manques laissent cette période sans montants')
  await goTo(window, '/simulation')
  await says(window, 'ne peut pas être chiffré : 11 manques à compléter')
  await expect(window.getByText(/Ces montants reposent sur/)).toHaveCount(0)
  await goTo(window, '/tableau-de-bord')
  await says(window, 'Les montants manquent : 11 points à régler')
  await goTo(window, '/etats')
  await says(window, 'Les états ne peuvent pas être dressés : la période comporte des manques')
})

test('a year in which hours, costs, values and approvals lack at once lacks twelve of them, on every screen', async () => {
  const window = await opensYear('everything')
  for (const role of ['humanResources', 'finance'] as const) {
    await home(window, role)
    await window.getByRole('button', { name: saying('^et \\d+ autres$') }).click()
    await says(window, 'Semaines à remplir : Marie Dupont ?semaines 11 à 13 et 19 à 20')
    await says(window, 'Semaines à vérifier : Pascal Thévenot ?semaine 24')
    await says(window, 'Vérifier des heures à venir')
    await says(window, '1 période à approuver|1 période attend une approbation|période.*approuver')
    await says(window, 'Heures à saisir : août 2026')
    await says(window, 'Coût à indiquer : novembre 2026')
    await says(window, 'Un point à régler dans la répartition de 2026 ?Champagny')
  }
  await says(window, '12 manques empêchent de dresser les états')
  await home(window, 'direction')
  await says(window, '12 manques laissent cette période sans montants')
  await goTo(window, '/couts')
  await says(window, '10 mois manquent')
  await goTo(window, '/repartition/convention-2024-07/2026-01-01/2026-12-31')
  await says(window, '12 manques laissent cette période sans montants')
  await goTo(window, '/simulation')
  await says(window, 'ne peut pas être chiffré : 12 manques à compléter')
  await goTo(window, '/tableau-de-bord')
  await says(window, 'Les montants manquent : 12 points à régler')
  await goTo(window, '/etats')
  await says(window, 'Les états ne peuvent pas être dressés : la période comporte des manques')
})
