import { expect, test, type Page } from '@playwright/test'
import { goToHomeOf, screenSays } from '../hands/home-of'
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

/** Both homes that list what is missing name the five weeks of Marie Dupont and those of all six agents. */
async function namesTheWeeks(window: Page): Promise<void> {
  await screenSays(window, 'Remplir la semaine 52 ?2 agents')
  await screenSays(window, 'Remplir la semaine 53 ?4 agents')
  await screenSays(window, 'Semaines à remplir : Marie Dupont ?semaines 11 à 13 et 19 à 20')
}

test('a year without some weeks has six points to check, on every screen', async () => {
  const window = await opensYear('weeks')
  await goToHomeOf(launched, 'humanResources')
  // Eleven weeks of 2026, and twelve of January 2027.
  await screenSays(window, '23 semaines d’agent restent à remplir')
  await namesTheWeeks(window)
  await screenSays(window, 'dossier.*6 pièces ou mentions manquent')
  await screenSays(window, '3 collectivités dépassent leur prévision')
  await goToHomeOf(launched, 'finance')
  await screenSays(window, 'mais 6 points restent à vérifier')
  await screenSays(window, 'prête, 6 points à vérifier')
  await namesTheWeeks(window)
  await goToHomeOf(launched, 'direction')
  await screenSays(window, 'Ces chiffres laissent 6 points à vérifier')
  await goTo(window, '/couts')
  await screenSays(window, 'aucun mois ne manque')
  await goTo(window, '/repartition')
  await screenSays(window, '6 points à vérifier, qui n’empêchent pas de facturer')
  await screenSays(window, 'Marie Dupont : semaines 11 à 13, 19 à 20 et 53 sans heures')
  await goTo(window, '/simulation')
  await screenSays(window, 'reposent sur des heures où 6 points restent à vérifier')
  await goTo(window, '/tableau-de-bord')
  await screenSays(window, '3 collectivités au-dessus de 10 %')
  await goTo(window, '/conventions/convention-2024-07')
  await screenSays(window, '6 à compléter')
  await goTo(window, '/etats?brouillons=1')
  await expect(window.getByRole('button', { name: 'Émettre 2026-001 à 2026-026' })).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog')).toContainText(
    saying('Semaines sans heures ni absence : 11–13, 19–20, 52–53'),
  )
})

test('a year without some months lacks eleven of them, on every screen', async () => {
  const window = await opensYear('months')
  await goToHomeOf(launched, 'humanResources')
  await screenSays(window, '23 semaines d’agent restent à remplir')
  await namesTheWeeks(window)
  await screenSays(window, 'Heures à saisir : août 2026')
  await goToHomeOf(launched, 'finance')
  await screenSays(window, '11 manques')
  await namesTheWeeks(window)
  await goToHomeOf(launched, 'direction')
  await screenSays(window, '11 manques laissent cette période sans montants')
  await goTo(window, '/couts')
  await screenSays(window, '10 mois manquent')
  await goTo(window, '/repartition')
  await screenSays(window, '11 manques laissent cette période sans montants')
  await goTo(window, '/simulation')
  await screenSays(window, 'ne peut pas être chiffré : 11 manques à compléter')
  await expect(window.getByText(/Ces montants reposent sur/)).toHaveCount(0)
  await goTo(window, '/tableau-de-bord')
  await screenSays(window, 'Les montants manquent : 11 points à régler')
  await goTo(window, '/etats')
  await screenSays(
    window,
    'Les états ne peuvent pas être dressés : la période comporte des manques',
  )
})

test('a year in which hours, costs, values and approvals lack at once lacks twelve of them, on every screen', async () => {
  const window = await opensYear('everything')
  for (const role of ['humanResources', 'finance'] as const) {
    await goToHomeOf(launched, role)
    await window.getByRole('button', { name: saying('^et \\d+ autres$') }).click()
    await screenSays(window, 'Semaines à remplir : Marie Dupont ?semaines 11 à 13 et 19 à 20')
    await screenSays(window, 'Semaines à vérifier : Pascal Thévenot ?semaine 24')
    await screenSays(window, 'Vérifier des heures à venir')
    await screenSays(
      window,
      '1 période à approuver|1 période attend une approbation|période.*approuver',
    )
    await screenSays(window, 'Heures à saisir : août 2026')
    await screenSays(window, 'Coût à indiquer : novembre 2026')
    await screenSays(window, 'Un point à régler dans la répartition de 2026 ?Champagny')
  }
  await screenSays(window, '12 manques empêchent de dresser les états')
  await goToHomeOf(launched, 'direction')
  await screenSays(window, '12 manques laissent cette période sans montants')
  await goTo(window, '/couts')
  await screenSays(window, '10 mois manquent')
  await goTo(window, '/repartition/convention-2024-07/2026-01-01/2026-12-31')
  await screenSays(window, '12 manques laissent cette période sans montants')
  await goTo(window, '/simulation')
  await screenSays(window, 'ne peut pas être chiffré : 12 manques à compléter')
  await goTo(window, '/tableau-de-bord')
  await screenSays(window, 'Les montants manquent : 12 points à régler')
  await goTo(window, '/etats')
  await screenSays(
    window,
    'Les états ne peuvent pas être dressés : la période comporte des manques',
  )
})
