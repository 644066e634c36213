import { expect, test, type Locator } from '@playwright/test'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import { goToAddress } from '../hands/accessibility'
import { grantsOverCost } from '../hands/directors-years'
import { launch, type OpenWindow, type WindowOptions } from './harness/launch'

// What was cramped or out of line in the smallest window that the program allows.
let launched: OpenWindow

const openNarrow = async (options: WindowOptions): Promise<void> => {
  launched = await launch({ size: { width: 960, height: 600 }, isLeftBlank: true, ...options })
}

test.afterEach(async () => {
  await launched.close()
})

const boxOf = async (part: Locator) => {
  await expect(part).toBeVisible()
  return (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
}

test('what a screen without records says begins where it begins on any other', async () => {
  await openNarrow({ workspace: emptyWorkspace('Pays d’Essai') })
  const { window } = launched
  const places: number[] = []
  for (const [address, sentence] of [
    ['/repartition', /^Aucune convention/],
    ['/conventions', /^Aucune convention/],
    ['/collectivites', /^Aucune collectivité/],
    ['/criteres', /^Aucun critère/],
  ] as const) {
    await goToAddress(launched, address)
    places.push((await boxOf(window.getByText(sentence))).y)
  }
  expect(new Set(places.map(Math.round)).size, places.join(', ')).toBe(1)
})

test('a trip takes two lines, not one for each word of its purpose', async () => {
  await openNarrow({ sample: 'named-individuals' })
  const { window } = launched
  await goToAddress(launched, '/couts/deplacements')
  const trip = window.getByRole('row', { name: /Suivi des consommations, visites de bâtiments/ })
  expect((await boxOf(trip.first())).height).toBeLessThan(52)
})

test('the link to what is missing, and the choice of internal use, are in line with what is beside them', async () => {
  await openNarrow({ workspace: grantsOverCost() })
  const { window } = launched
  await goToAddress(launched, '/tableau-de-bord/fiche-conseil')
  const link = window.getByRole('link', { name: 'Voir ce qui manque' })
  expect((await boxOf(link)).height).toBeLessThan(30)
  await goToAddress(launched, '/tableau-de-bord/indicateurs')
  const middle = ({ y, height }: { y: number; height: number }) => y + height / 2
  const field = middle(await boxOf(window.getByRole('textbox', { name: /^Prix d’une heure/ })))
  const choice = middle(await boxOf(window.getByRole('checkbox', { name: /^Usage interne/ })))
  expect(Math.abs(field - choice)).toBeLessThan(4)
})
