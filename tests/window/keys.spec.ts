import { expect, test } from '@playwright/test'
import { focused, openGrid } from '../hands/grid'
import { goToAddress } from '../hands/accessibility'
import { box, press } from '../hands/hands'
import { keptIn, minutesByDay } from '../hands/wall-hours'
import '../hands/window-desk'
import { windowOfEach } from './harness/window-of-tests'

// Each line of docs/keyboard.md that one screen shows best; the walk over all of them is in keyboard.spec.ts.
const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

// A key that leads nowhere is noticed soon.
test.use({ actionTimeout: 10_000 })

const wall = (address = '/semaine/2027-01-11/semaine'): Promise<void> => openGrid(launched, address)

/** Strikes keys without waiting for anything between them, as fast fingers do. */
const dash = (...keys: readonly string[]): Promise<void> => press(launched.window, ...keys)

test('figures struck right after PageDown are of the week after, and six PageUps go back six weeks', async () => {
  const { window } = launched
  await wall()
  await dash('PageDown', '1', 'h', '1', '5', 'Enter')
  await expect.poll(async () => (await minutesByDay(launched)).get('2027-01-18')).toBe(75)
  expect((await minutesByDay(launched)).get('2027-01-11')).toBeUndefined()
  await dash('PageUp', 'PageUp', 'PageUp', 'PageUp', 'PageUp', 'PageUp')
  await expect(window).toHaveURL(/semaine\/2026-12-07/)
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(/50/)
  await dash('PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown', '2', 'Enter')
  await expect.poll(async () => (await minutesByDay(launched)).get('2027-01-11')).toBe(120)
})

test('Ctrl+P prints a list that has no button for it, on white', async () => {
  const { window } = launched
  await goToAddress(launched, '/collectivites')
  await window.evaluate(() => {
    self.print = () => {
      document.title = document.documentElement.dataset['mantineColorScheme'] ?? ''
    }
    document.documentElement.dataset['mantineColorScheme'] = 'dark'
  })
  await dash('Control+p')
  await expect.poll(() => window.title()).toBe('light')
})

test('Ctrl+Enter and figures struck at once are of the next agent of the week', async () => {
  const { window } = launched
  await wall('/semaine/agent/agent-m0104/2027-01-11')
  const before = await window.getByRole('grid').getAttribute('aria-label')
  await dash('Control+Enter', '3', 'Enter')
  await expect(window.getByRole('grid')).not.toHaveAttribute('aria-label', before ?? '')
  await expect.poll(async () => [...(await keptIn(launched)).values()]).toEqual([180])
  const [key] = [...(await keptIn(launched)).keys()]
  expect(key).not.toContain('agent-m0104')
})

test('a selection is typed in from its active cell, moved in by Enter, filled by Ctrl+Enter and confirmed by it alone', async () => {
  const { window } = launched
  await wall()
  const start = await focused(launched).getAttribute('aria-label')
  await press(window, 'Shift+ArrowRight', 'Shift+ArrowRight')
  await expect(focused(launched)).toHaveAttribute('aria-label', start ?? '')
  await expect(window.locator('[aria-selected="true"][data-column]')).toHaveCount(3)
  await press(window, '1', 'Enter', '2', 'Enter', '3', 'Enter')
  await expect
    .poll(async () => [...(await minutesByDay(launched))].sort())
    .toEqual([
      ['2027-01-11', 60],
      ['2027-01-12', 120],
      ['2027-01-13', 180],
    ])
  await press(window, '4', 'Control+Enter')
  await expect
    .poll(async () => [...(await minutesByDay(launched)).values()])
    .toEqual([240, 240, 240])
  await press(window, 'ArrowDown', 'Shift+ArrowRight', 'Control+Enter')
  await expect(window.getByTestId('wall-progress')).not.toHaveText(/^(.+) confirmées sur \1$/)
})

test('Enter after Tabs goes back to the column where they began', async () => {
  const { window } = launched
  await wall()
  await press(window, '1', 'Tab', '2', 'Tab', '3')
  await press(window, 'Enter')
  await expect(focused(launched)).toHaveAttribute('data-column', '0')
})

test('Ctrl+Z drops a refused text before it undoes what was kept', async () => {
  const { window } = launched
  await wall()
  await press(window, '1', 'Enter')
  await expect.poll(async () => (await keptIn(launched)).size).toBe(1)
  await window.keyboard.type('25h')
  await press(window, 'Enter')
  await expect(window.locator('[aria-invalid="true"]')).toHaveCount(1)
  await press(window, 'Control+z')
  await expect(window.locator('[aria-invalid="true"]')).toHaveCount(0)
  expect((await keptIn(launched)).size).toBe(1)
  await press(window, 'Control+z')
  await expect.poll(async () => (await keptIn(launched)).size).toBe(0)
})

test('Ctrl+Z in a field takes back what was typed there, and once it is saved the change', async () => {
  const { window } = launched
  await goToAddress(launched, '/collectivites/commune-21284')
  const name = window.getByRole('complementary').getByRole('textbox', { name: 'Nom', exact: true })
  await expect(name).toHaveValue('Francheville')
  await name.focus()
  await press(window, 'End')
  await window.keyboard.type('!')
  await press(window, 'Control+z')
  await expect(name).toHaveValue('Francheville')
  await press(window, 'End')
  await window.keyboard.type(' (21)')
  await press(window, 'Control+s')
  const row = window.getByRole('row', { name: /^Francheville/ })
  await expect(row).toContainText('Francheville (21)')
  await expect(name).toBeFocused()
  await press(window, 'Control+z')
  await expect(name).toHaveValue('Francheville')
  await expect(row).not.toContainText('(21)')
  await press(window, 'Control+y')
  await expect(name).toHaveValue('Francheville (21)')
  await press(window, 'Control+z')
  await expect(row).not.toContainText('(21)')
})

test('a pane takes the focus when it opens, Escape closes it from anywhere, and the focus goes back', async () => {
  const { window } = launched
  await goToAddress(launched, '/agents')
  const pane = window.getByRole('complementary')
  await window.getByRole('row', { name: /Dupont/ }).focus()
  await press(window, 'Enter')
  await expect(pane.locator(':focus')).toHaveCount(1)
  await press(window, 'Escape')
  await expect(pane).toHaveCount(0)
  await expect(focused(launched)).toContainText('Dupont')
  await press(window, 'Control+k')
  await window.getByRole('combobox', { expanded: true }).fill('saint')
  await press(window, 'Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(focused(launched)).toContainText('Dupont')
  // After a link from elsewhere, and with the focus outside the pane.
  await press(window, 'Control+k')
  await window.getByRole('combobox', { expanded: true }).fill('Nadège Colin')
  await press(window, 'Enter')
  await expect(pane.locator(':focus')).toHaveCount(1)
  await window.getByRole('button', { name: 'Ajouter un agent' }).focus()
  await press(window, 'Escape')
  await expect(pane).toHaveCount(0)
})

test('letters lead to the first entry that begins with them: in a register, on the wall and in a choice', async () => {
  const { window } = launched
  await goToAddress(launched, '/collectivites')
  await window.getByRole('row').nth(1).focus()
  await press(window, 'p', 'e')
  await expect(focused(launched)).toHaveText(/^Pe/)
  await wall()
  await press(window, 'ArrowUp', 'n')
  await expect(focused(launched)).toHaveAttribute('aria-label', /Nadège Colin/)
  await goToAddress(launched, '/absences/nouvelle?agent=agent-m0104')
  const kind = window.getByRole('combobox', { name: 'Type d’absence' })
  await kind.focus()
  await press(window, 'm')
  await expect(kind).toHaveValue(/^M/)
})

test('a day is typed without its year, shown with it when it is left, and kept at the second Enter', async () => {
  const { window } = launched
  await goToAddress(launched, '/absences/nouvelle?agent=agent-m0104')
  const pane = window.getByRole('complementary')
  const [from, to] = [pane.getByLabel(/^Du/), pane.getByLabel(/^Au/)]
  for (const text of ['12/3', '12 mars', '1203']) {
    await from.fill(text)
    await press(window, 'Tab')
    await expect(from).toHaveValue('12/03/2027')
  }
  await to.fill('13/3')
  await press(window, 'Enter')
  await expect(to).toHaveValue('13/03/2027')
  await expect(window).toHaveURL(/nouvelle/)
  await press(window, 'Enter')
  await expect(window).not.toHaveURL(/nouvelle/)
  await expect(focused(launched)).toHaveCount(1)
})

test('a day typed without its year is the nearest to the week shown, which may cross New Year', async () => {
  const { window } = launched
  await wall('/semaine/agent/agent-m0104/2026-12-28')
  for (const [text, monday] of [
    ['02/01', '2026-12-28'],
    ['11/01', '2027-01-11'],
    ['21/12', '2026-12-21'],
  ] as const) {
    await window.getByRole('button', { name: 'Aller à la date' }).click()
    await window.getByLabel('Aller à la semaine du').fill(text)
    await press(window, 'Enter')
    await expect(window).toHaveURL(new RegExp(`agent-m0104/${monday}`))
  }
})

test('a date that was refused is not typed on in when another one is asked for', async () => {
  const { window } = launched
  await wall()
  const open = window.getByRole('button', { name: 'Aller à la date' })
  const field = window.getByLabel('Aller à la semaine du')
  await open.press('Enter')
  await field.fill('31/2')
  await press(window, 'Enter')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await press(window, 'Escape')
  await open.press('Enter')
  await expect(field).toBeFocused()
  await expect(field).not.toHaveAttribute('aria-invalid')
  await window.keyboard.type('5/2')
  await press(window, 'Enter')
  await expect(window).toHaveURL(/semaine\/2027-02-0[15]/)
})

test('Ctrl+S saves the form of a dialogue as that of a pane, and says where nothing waits to be saved', async () => {
  const { window } = launched
  await goToAddress(launched, '/')
  await press(window, 'Control+s')
  await expect(window.getByText('Rien n’est à enregistrer.')).toBeVisible()
  await goToAddress(launched, '/agents/agent-m0104')
  await box(window.getByRole('complementary'), 'Prénom').fill('Maria')
  await press(window, 'Control+s')
  await expect(window.getByRole('row', { name: /Maria/ })).toBeVisible()
})

test('Ctrl+S in a choice of a usual week saves it, and does not say that nothing waits', async () => {
  const { window } = launched
  await goToAddress(launched, '/agents/agent-m0104/semaine-type/semaine-m0104')
  await window.getByRole('button', { name: 'Ajouter, lundi matin' }).click()
  await press(window, 'Escape', 'Control+s')
  await expect(window.getByRole('alert')).toBeVisible()
  await expect(window.getByText('Rien n’est à enregistrer.')).toHaveCount(0)
})

test('Ctrl+S saves nothing of the screen that a dialogue lies over', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/agent-m0104/2027-01')
  const pay = box(window, 'Traitement indiciaire')
  await pay.fill('1234')
  await press(window, 'F1')
  await expect(window.getByRole('dialog', { name: 'Touches du clavier' })).toBeVisible()
  await press(window, 'Control+s')
  await expect(window.getByText('Rien n’est à enregistrer.')).toBeVisible()
  await press(window, 'Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(window.getByRole('button', { name: 'Enregistrer', exact: true })).toBeEnabled()
  await press(window, 'Control+s')
  await expect(window.getByRole('button', { name: 'Enregistrer', exact: true })).toBeDisabled()
})

test('after a tool has filled cells the focus is in the grid', async () => {
  const { window } = launched
  await wall('/semaine/2027-01-04/semaine')
  await window.getByRole('button', { name: 'Remplir' }).click()
  await window.getByRole('menuitem', { name: /Copier la semaine/ }).click()
  await window.getByRole('dialog').locator('button[type="submit"]').click()
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(window.getByRole('grid').locator(':focus')).toBeVisible()
})

test('words that name an absence are not faulty hours, and the palette opens the keys of the keyboard', async () => {
  const { window } = launched
  await goToAddress(launched, '/')
  await press(window, 'Control+k')
  const field = window.getByRole('combobox', { expanded: true })
  await field.fill('Marie congé lundi')
  await expect(window.getByRole('option', { name: /Marie Dupont, Congé/ }).first()).toBeVisible()
  await expect(window.getByTestId('sentence')).toHaveCount(0)
  await field.fill('aide')
  await press(window, 'Enter')
  await expect(window.getByRole('dialog', { name: 'Touches du clavier' })).toBeVisible()
  await press(window, 'Escape', 'F1')
  await expect(window.getByRole('dialog', { name: 'Touches du clavier' })).toBeVisible()
})

test('help that is asked for in a list of choices gives the focus back to it', async () => {
  const { window } = launched
  await goToAddress(launched, '/absences/nouvelle')
  const agent = window.getByRole('complementary').getByRole('combobox', { name: 'Agent' })
  await expect(agent).toBeFocused()
  for (const key of ['F1', 'Control+k']) {
    await press(window, key)
    await expect(window.getByRole('dialog').locator(':focus')).toHaveCount(1)
    await press(window, 'Escape')
    await expect(window.getByRole('dialog')).toHaveCount(0)
    await expect(agent).toBeFocused()
  }
  await press(window, 'Escape')
})
