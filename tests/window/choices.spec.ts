import { expect, test, type Page } from '@playwright/test'
import { box, press } from '../hands/hands'
import { launch } from './harness/launch'

/** Keeps what waits for no time at all until `doWhatWaits()`, as a busy machine does. */
const keepWaiting = (window: Page): Promise<void> =>
  window.evaluate(() => {
    const [later, waiting] = [self.setTimeout, new Array<() => void>()]
    Object.assign(self, {
      setTimeout: (act: () => void, delay?: number) =>
        delay === 0 ? waiting.push(act) : later(act, delay),
      doWhatWaits: () => waiting.splice(0).forEach((act) => act()),
    })
  })

test('a choice typed faster than the list can draw itself is taken', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    today: '2027-01-06',
    address: '/agents/agent-m0104',
  })
  const { window } = launched
  await window.getByRole('link', { name: /Depuis le 1ᵉʳ janvier 2026/ }).click()
  const add = window.getByRole('button', { name: 'Ajouter, mercredi après-midi' })
  await add.focus()
  // On a busy machine, what the list does a moment after it opens comes between the arrow and Enter.
  await keepWaiting(window)
  await press(window, 'Enter')
  await window.keyboard.type('Pang')
  await press(window, 'ArrowDown')
  await window.evaluate('doWhatWaits()')
  await press(window, 'Enter', 'Tab', 'Tab')
  await expect(box(window, 'Début, mercredi, ligne 4')).toBeFocused()
  await expect(
    window.getByRole('combobox', { name: 'Collectivité, mercredi, ligne 4' }),
  ).toHaveValue('Panges')
  await launched.close()
})

test('what an arrow marks is taken although the list closed a moment before, and forgets then what was marked in it', async () => {
  const launched = await launch({ sample: 'pays-de-saint-seine', address: '/tableau-de-bord' })
  const { window } = launched
  const field = window.getByRole('combobox', { name: 'Collectivité montrée' })
  await field.fill('Léry')
  await expect(window.getByRole('option', { name: 'Léry' })).toBeVisible()
  await keepWaiting(window)
  await press(window, 'Escape')
  await field.fill('Franche')
  await press(window, 'ArrowDown')
  await window.evaluate('doWhatWaits()')
  await press(window, 'Enter')
  await expect(window.getByText('à la charge de Francheville')).toBeVisible()
  await launched.close()
})

test('an arrow struck before the list has found the choice in use goes on from it, and so does the next', async () => {
  const launched = await launch({ sample: 'pays-de-saint-seine', address: '/agents/agent-m0104' })
  const { window } = launched
  const category = window.getByRole('combobox', { name: 'Catégorie' })
  await expect(category).toHaveValue('B')
  await category.focus()
  await keepWaiting(window)
  await press(window, 'Enter', 'ArrowDown')
  await window.evaluate('doWhatWaits()')
  const marked = window.locator('[data-combobox-selected]')
  await expect(marked).toHaveText('C')
  await press(window, 'ArrowUp', 'ArrowUp')
  await expect(marked).toHaveText('A')
  await launched.close()
})

test('the choices of a list are in the page once it is open: with each key struck in a form, those of closed lists would be drawn again', async () => {
  const launched = await launch({ sample: 'pays-de-saint-seine', address: '/agents/agent-m0104' })
  const { window } = launched
  const category = window.getByRole('combobox', { name: 'Catégorie' })
  await expect(category).toHaveValue('B')
  const choices = window.locator('[role="option"]')
  await expect(choices).toHaveCount(0)
  await category.focus()
  await press(window, 'Enter')
  await expect(choices.filter({ hasText: /^[ABC]$/ })).toHaveCount(3)
  await launched.close()
})

test('Escape in the moment in which a list opens closes the list, and the next one the pane of the form', async () => {
  const launched = await launch({ sample: 'pays-de-saint-seine', address: '/agents/agent-m0104' })
  const { window } = launched
  const category = window.getByRole('combobox', { name: 'Catégorie' })
  await expect(category).toHaveValue('B')
  await category.evaluate(async (field) => {
    if (!(field instanceof HTMLElement)) throw new Error('a field of the page')
    field.focus()
    field.click()
    // The field knows that its list opens; the list itself is drawn with the next frame.
    while (!field.hasAttribute('data-expanded')) await Promise.resolve()
    const key = { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true }
    field.dispatchEvent(new KeyboardEvent('keydown', key))
  })
  await expect(window.locator('[role="option"]')).toHaveCount(0)
  await expect(window.getByRole('complementary')).toBeVisible()
  await press(window, 'Escape')
  await expect(window.getByRole('complementary')).toBeHidden()
  await launched.close()
})

test('Escape on a button that shows what is below it closes the pane: nothing else is open that it could be for', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    address: '/validation/2026-12-14/2026-12-20',
  })
  const { window } = launched
  const lock = window.getByRole('button', { name: 'Verrouiller…' })
  await lock.click()
  await expect(window.getByRole('complementary')).toBeVisible()
  await lock.focus()
  await press(window, 'Escape')
  await expect(window.getByRole('complementary')).toBeHidden()
  await launched.close()
})

test('what is typed in a list that is searched takes the place of its choice, wherever a click has put the caret, and after a choice too', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    today: '2027-01-06',
    address: '/couts/deplacements',
  })
  const { window } = launched
  const body = window.getByRole('combobox', { name: /^Collectivité/ })
  await body.click()
  await window.keyboard.type('Pang')
  await press(window, 'ArrowDown', 'Enter')
  await expect(body).toHaveValue('Panges')

  // She changes her mind: with the keyboard, then with the mouse, then with a copied name.
  await window.keyboard.type('Lér')
  await press(window, 'ArrowDown', 'Enter')
  await expect(body).toHaveValue('Léry')
  await press(window, 'Tab')
  await body.click({ position: { x: 24, y: 12 } })
  await window.keyboard.type('Franc')
  await press(window, 'ArrowDown', 'Enter')
  await expect(body).toHaveValue('Francheville')
  await launched.clipboard.write('Turcey')
  await press(window, 'Tab')
  await body.click({ position: { x: 24, y: 12 } })
  await press(window, 'Control+V', 'ArrowDown', 'Enter')
  await expect(body).toHaveValue('Turcey')

  // Who takes letters out of the name goes on with what is left of it.
  await press(window, 'Tab')
  await body.focus()
  await press(window, 'End', 'Backspace', 'Backspace')
  await window.keyboard.type('ey')
  await expect(body).toHaveValue('Turcey')

  // What is typed after that goes on, also where it is the name of the choice.
  await press(window, 'Tab')
  await body.click({ position: { x: 24, y: 12 } })
  await window.keyboard.type('Chan')
  await expect(body).toHaveValue('Chan')
  await launched.close()
})

test('Enter takes the only one that a search finds, marks the first of several, and keeps no form without what was typed', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    today: '2027-01-06',
    address: '/couts/deplacements',
  })
  const { window } = launched
  const body = window.getByRole('combobox', { name: /^Collectivité/ })
  const marked = window.locator('[data-combobox-selected]')
  const alert = window.getByRole('alert')
  await body.click()
  await window.keyboard.type('pang')
  await press(window, 'Enter')
  await expect(body).toHaveValue('Panges')

  await window.keyboard.type('saint')
  await press(window, 'Enter')
  await expect(marked).toHaveText('CC du Pays de Saint-Seine')
  await expect(body).toHaveValue('saint')
  await press(window, 'ArrowDown', 'Enter')
  await expect(body).toHaveValue('Curtil-Saint-Seine')

  // What is chosen already, and what is found nowhere: the trip is not noted, nor said to lack anything.
  for (const typed of ['curtil', 'zzzz']) {
    await window.keyboard.type(typed)
    await press(window, 'Enter')
    await expect(body).toBeFocused()
    await expect(alert).toHaveCount(0)
    await press(window, 'Tab')
    await expect(body).toHaveValue('Curtil-Saint-Seine')
    await body.focus()
  }
  await launched.close()
})

test('Enter takes what a search finds in a list of which several are chosen, and leaves the dialogue open', async () => {
  const launched = await launch({ sample: 'pays-de-saint-seine', address: '/semaine' })
  const { window } = launched
  await window.getByRole('button', { name: 'Remplir' }).click()
  await window.getByRole('menuitem', { name: 'Répartir un bloc…' }).click()
  const dialog = window.getByRole('dialog')
  const bodies = dialog.getByRole('combobox', { name: 'Collectivités' })
  await expect(dialog.getByText('Turcey')).toHaveCount(0)
  await bodies.click()
  await window.keyboard.type('turc')
  await press(window, 'Enter')
  await expect(bodies).toHaveValue('')
  await expect(dialog.getByText('Turcey').first()).toBeVisible()
  await launched.close()
})
