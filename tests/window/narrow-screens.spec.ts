import { expect, test, type Locator } from '@playwright/test'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import { goToAddress, wear } from '../hands/accessibility'
import { openGrid } from '../hands/grid'
import { press } from '../hands/hands'
import { grantsOverCost } from '../hands/directors-years'
import { makeTerritory } from '../bench/territory'
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

/** How much lighter one of two colours is than the other. */
function contrastOf(colours: readonly string[]): number {
  const [dark = 0, light = 0] = colours
    .map((colour) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? [])
        .map((part) => Number(part) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
    })
    .toSorted((a, b) => a - b)
  return light / dark
}

/** Of a field, how much of its text is beyond its end, in pixels. */
const beyondEnd = (field: Locator): Promise<number> =>
  field.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)

test('the agent whose week is shown, and the service of the wall, are named whole where there is room', async () => {
  await openNarrow({ sample: 'pays-de-saint-seine' })
  const { window } = launched
  await openGrid(launched, '/semaine/agent/agent-m0104/2026-12-07')
  const agent = window.getByRole('combobox', { name: 'Agent' })
  await expect(agent).toHaveValue('Marie Dupont')
  expect(await beyondEnd(agent)).toBeLessThanOrEqual(0)
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  await window.getByRole('combobox', { name: 'Service' }).click()
  await window.getByRole('option', { name: /^Secrétariat/ }).click()
  const service = window.getByRole('combobox', { name: 'Service' })
  await expect(service).toHaveValue('Secrétariat de mairie partagé (2024-07)')
  expect(await beyondEnd(service)).toBeLessThanOrEqual(0)
})

test('a list so long that only its lines in view exist yields columns before it cuts what they hold', async () => {
  await openNarrow({
    workspace: makeTerritory({ agents: 6, collectivities: 120, years: 1, lines: 1200 }),
  })
  await goToAddress(launched, '/collectivites')
  const list = launched.window.getByRole('grid')
  await expect(list.getByRole('row', { name: /^Collectivité 1 / })).toBeVisible()
  await expect
    .poll(() =>
      list
        .locator('th, td')
        .evaluateAll((cells) =>
          cells
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map(({ textContent }) => textContent),
        ),
    )
    .toEqual([])
  expect(await beyondEnd(list.locator('xpath=..'))).toBeLessThanOrEqual(0)
})

test('the bar of what is confirmed gives way to words where it would be a dot, and shows its whole length elsewhere', async () => {
  await openNarrow({ sample: 'pays-de-saint-seine' })
  const { window } = launched
  await goToAddress(launched, '/')
  await wear(launched, { name: 'Claire', role: 'direction', language: 'en', theme: 'dark' })
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  const said = window.getByTestId('wall-progress')
  const bar = said.locator('xpath=preceding-sibling::*[1]//*[@role="img"]')
  await expect(bar).toBeVisible()
  const colours = await bar.evaluate((track) =>
    [track, document.body].map((each) => getComputedStyle(each).backgroundColor),
  )
  expect(contrastOf(colours)).toBeGreaterThan(1.15)
  await press(window, '4', '5', 'h', 'Enter', '1', '6', 'h', 'Enter')
  await window.setViewportSize({ width: 911, height: 512 })
  await expect(window.getByText('1 entry refused')).toBeVisible()
  await expect(said).toContainText('16 h confirmed')
  await expect(bar).toBeHidden()
})
