import { expect, test } from '@playwright/test'
import { focused, openGrid } from '../hands/grid'
import { goToAddress } from '../hands/accessibility'
import { box, button, pane, press } from '../hands/hands'
import { holdAnswersOf, letAnswer } from '../hands/hold-answers'
import { keptIn } from '../hands/wall-hours'
import { windowOfEach } from './harness/window-of-tests'

// Keys that are held until what was asked for is shown do what they would have done there.
const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test.use({ actionTimeout: 10_000 })

for (const [grid, address] of [
  ['the wall', '/semaine/2027-01-11/semaine'],
  ['the week of an agent', '/semaine/agent/agent-m0104/2027-01-11'],
] as const)
  for (const key of ['Enter', 'Space'])
    test(`${key}, struck three times on the arrow of ${grid}, goes three weeks on and confirms nothing`, async () => {
      const { window } = launched
      await openGrid(launched, address)
      // From a cell with hours foreseen, where there is one.
      await press(window, 'ArrowRight')
      const next = button(window, 'Semaine suivante')
      await next.focus()
      await press(window, key, key, key)
      await expect(window).toHaveURL(/2027-02-01/)
      await expect(next).toBeFocused()
      expect((await keptIn(launched)).size).toBe(0)
    })

test('Tab that is held after Escape leaves the grid of the week after: a figure goes into no cell', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/agent/agent-m0104/2027-01-11')
  await press(window, 'PageDown', 'Escape', 'Tab', '2', 'Enter')
  await expect(window).toHaveURL(/2027-01-18/)
  await expect(window.getByRole('combobox', { name: 'Ajouter une collectivité' })).toBeFocused()
  expect((await keptIn(launched)).size).toBe(0)
})

test('Enter that is held in a new record sends it off, and its first field in fault has the focus', async () => {
  const { window } = launched
  await goToAddress(launched, '/collectivites')
  await button(window, 'Ajouter une collectivité').focus()
  await press(window, 'Enter', 'A', 'b', 'Enter')
  await expect(box(pane(window), 'Nom')).toHaveValue('Ab')
  await expect(box(pane(window), 'Code')).toHaveAttribute('aria-invalid', 'true')
  await expect(box(pane(window), 'Code')).toBeFocused()
})

test('the grid has the focus after the arrow is pressed with the mouse, and after a date that was asked for', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  await button(window, 'Semaine suivante').click()
  await expect(focused(launched)).toHaveAttribute('aria-label', /lundi 18/)
  await button(window, 'Aller à la date').press('Enter')
  await window.keyboard.type('5/2')
  await press(window, 'Enter')
  await expect(focused(launched)).toHaveAttribute('aria-label', /février/)
})

for (const address of ['/semaine/2026-06-08/semaine', '/semaine/agent/agent-m0104/2026-06-08'])
  test(`a date is asked for at ${address} once the hours are there: its field went away with what was typed, and a cell had the rest`, async () => {
    const { window } = launched
    await goToAddress(launched, '/collectivites')
    await holdAnswersOf(launched, 'readTimesheets')
    await window.evaluate((to) => (location.hash = to), address)
    await expect(button(window, 'Semaine suivante')).toBeVisible()
    const asks = button(window, 'Aller à la date')
    await expect(asks).toHaveCount(0)
    await letAnswer(launched)
    await expect(window.getByRole('grid')).toBeVisible()
    await asks.click()
    await window.keyboard.type('9/3/2026')
    await press(window, 'Enter')
    await expect(window).toHaveURL(/2026-03-09/)
  })

test('another agent is chosen once the hours are there: an open list closed as they came, and a cell had the letters', async () => {
  const { window } = launched
  await goToAddress(launched, '/collectivites')
  await holdAnswersOf(launched, 'readTimesheets')
  await window.evaluate(() => (location.hash = '/semaine/agent/agent-m0104/2026-06-08'))
  const chooser = window.getByRole('combobox', { name: 'Agent' })
  await expect(chooser).toHaveValue('Marie Dupont')
  await expect(chooser).toBeDisabled()
  await letAnswer(launched)
  await chooser.click()
  await window.keyboard.type('Bonn')
  await press(window, 'ArrowDown', 'Enter')
  await expect(chooser).toHaveValue('Lucie Bonnard')
})
