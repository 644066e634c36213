import { expect, test } from '@playwright/test'
import { hoursCell, wallProgress } from '../hands/grid'
import { press, saying } from '../hands/hands'
import { windowOfEach } from './harness/window-of-tests'
import { keptIn } from '../hands/wall-hours'

const SIZE = { width: 1280, height: 800 }

const launched = windowOfEach({ sample: 'pays-de-saint-seine', address: '/semaine', size: SIZE })

test.beforeEach(async () => {
  await expect(launched.window.getByRole('grid')).toBeVisible()
})

const lineOf = (agent: string, body: string) =>
  launched.window
    .getByRole('row', { name: saying(`^${body}`) })
    .filter({ has: hoursCell(launched, agent, body, 'lundi 11') })

const lineTotal = (agent: string, body: string) => lineOf(agent, body).locator('[data-total]')

test('a cell speaks its agent, body, day, duration, and what was foreseen', async () => {
  const foreseen = hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'mardi 12')
  await expect(foreseen).toHaveAccessibleName(
    saying('^Lucie Bonnard, Champagny, mardi 12 janvier, 2 h, prévu 2 h, à confirmer$'),
  )
  await foreseen.click()
  await launched.window.keyboard.type('2h30')
  await press(launched.window, 'Enter')
  await expect(foreseen).toHaveAccessibleName(
    saying('^Lucie Bonnard, Champagny, mardi 12 janvier, 2 h 30, prévu 2 h, confirmé$'),
  )
})

test('totals follow each key, and nothing counts as entered before it is confirmed', async () => {
  const { window } = launched
  await hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'mardi 12').click()
  await launched.window.keyboard.type('2h3')
  await expect(lineTotal('Lucie Bonnard', 'Champagny')).toHaveText(saying('6 h 03'))
  await launched.window.keyboard.type('0')
  await expect(lineTotal('Lucie Bonnard', 'Champagny')).toHaveText(saying('6 h 30'))
  await expect(window.getByRole('row', { name: /^Total des 6/ })).toContainText(saying('199 h 30'))
  await expect(wallProgress(launched)).toHaveText(saying('^2 h 30 confirmées sur 199 h 30$'))
  await press(window, 'Escape')
  await expect(wallProgress(launched)).toHaveText(saying('^0 h confirmées sur 199 h$'))
  expect((await keptIn(launched)).size).toBe(0)
  await press(window, 'Enter')
  await expect(wallProgress(launched)).toHaveText(saying('^2 h confirmées sur 199 h$'))
  await expect.poll(async () => [...(await keptIn(launched)).values()]).toEqual([120])
})

test('a row or an agent is confirmed in one gesture, and that is taken back in one', async () => {
  const { window } = launched
  await hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'mardi 12').click()
  await press(window, 'Shift+Space', 'Enter')
  await expect(wallProgress(launched)).toHaveText(saying('^6 h confirmées'))
  await expect(window.getByText('3 cellules confirmées')).toBeVisible()
  await press(window, 'ArrowUp', 'Shift+Space', 'Enter')
  await expect(wallProgress(launched)).toHaveText(saying('^31 h confirmées'))
  await press(window, 'Control+z')
  await expect(wallProgress(launched)).toHaveText(saying('^6 h confirmées'))
  await press(window, 'Control+z')
  await expect(wallProgress(launched)).toHaveText(saying('^0 h confirmées'))
  await press(window, 'Control+Shift+z', 'Control+Shift+z')
  await expect(wallProgress(launched)).toHaveText(saying('^31 h confirmées'))
})

test('cells are copied to a spreadsheet and pasted from one, through the agents’ own lines', async () => {
  const { window } = launched
  await hoursCell(launched, 'Lucie Bonnard', 'Vaux-Saules', 'mercredi 13').click()
  await press(window, 'Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c')
  expect(await launched.clipboard.read()).toBe('2:00\t2:00\n\t')
  await launched.clipboard.write('1:15\t45m\r\n0,5\t\r\n2h\t3\r\n')
  await press(window, 'Control+v')
  await expect(hoursCell(launched, 'Lucie Bonnard', 'Vaux-Saules', 'mercredi 13')).toHaveText(
    saying('1 h 15'),
  )
  await expect(hoursCell(launched, 'Lucie Bonnard', 'Vaux-Saules', 'jeudi 14')).toHaveText(
    saying('0 h 45'),
  )
  await expect(hoursCell(launched, 'Lucie Bonnard', 'Temps commun', 'mercredi 13')).toHaveText(
    saying('0 h 30'),
  )
  await expect(hoursCell(launched, 'Nadège Colin', 'Pellerey', 'mercredi 13')).toHaveText(
    saying('2 h 00'),
  )
  await expect(hoursCell(launched, 'Nadège Colin', 'Pellerey', 'jeudi 14')).toHaveText(
    saying('3 h 00'),
  )
  await press(window, 'Control+z')
  await expect(wallProgress(launched)).toHaveText(saying('^0 h confirmées'))
})

test('a cell is filled down, emptied, and what is foreseen there counts as not done', async () => {
  const { window } = launched
  const trouhaut = hoursCell(launched, 'Lucie Bonnard', 'Trouhaut', 'lundi 11')
  await trouhaut.click()
  await launched.window.keyboard.type('1h30')
  await press(window, 'Enter', 'Control+d')
  await expect(hoursCell(launched, 'Lucie Bonnard', 'Vaux-Saules', 'lundi 11')).toHaveText(
    saying('1 h 30'),
  )
  await trouhaut.click()
  await press(window, 'Delete')
  await expect(trouhaut).toHaveAccessibleName(saying('rien, prévu 2 h, confirmé$'))
  await hoursCell(launched, 'Lucie Bonnard', 'Vaux-Saules', 'lundi 11').click()
  await press(window, 'Delete')
  await expect(hoursCell(launched, 'Lucie Bonnard', 'Vaux-Saules', 'lundi 11')).toHaveText('')
  await expect.poll(async () => [...(await keptIn(launched)).values()]).toEqual([0])
})

test('a wrong duration is refused in place and never stops the typing', async () => {
  const { window } = launched
  const first = hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'mardi 12')
  await first.click()
  await launched.window.keyboard.type('25h')
  await press(window, 'Enter')
  await expect(window.getByRole('alert')).toContainText('« 25h » se lit 25 h')
  await expect(first).toHaveAttribute('aria-invalid', 'true')
  await launched.window.keyboard.type('1h')
  await press(window, 'Enter')
  await expect(wallProgress(launched)).toHaveText(saying('^1 h confirmées'))
  await press(window, 'Control+Enter')
  await expect(first).toHaveText('25h')
  await first.click()
  await press(window, 'Escape')
  await expect(first).toHaveText(saying('2 h 00'))
  await expect(window.getByRole('alert')).toHaveCount(0)
})

test('a day too long is told beside the cell and above the grid, and a click leads there', async () => {
  const { window } = launched
  await hoursCell(launched, 'Lucie Bonnard', 'Trouhaut', 'mercredi 13').click()
  await launched.window.keyboard.type('6h')
  await press(window, 'Enter')
  const alert = window.getByRole('button', { name: saying('alerte') })
  await expect(alert).toBeVisible()
  await hoursCell(launched, 'Nadège Colin', 'Pellerey', 'mardi 12').click()
  await alert.click()
  await window
    .getByRole('menuitem', { name: saying('Lucie Bonnard, mer. 13, 12 h dans la journée') })
    .click()
  await expect(window.locator(':focus')).toHaveAccessibleName(
    saying('^Lucie Bonnard, mercredi 13 janvier, 12 h en tout.*le plafond est de 10 h'),
  )
})

test('an agent folds and unfolds by keyboard, and the sums stay', async () => {
  const { window } = launched
  await hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'lundi 11').click()
  await press(window, 'ArrowUp', 'Space')
  await expect(hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'lundi 11')).toHaveCount(0)
  await expect(window.locator(':focus')).toHaveAccessibleName(
    saying('^Lucie Bonnard, lundi 11 janvier, 7 h en tout'),
  )
  await expect(wallProgress(launched)).toHaveText(saying('sur 199 h$'))
  await press(window, 'Space')
  await expect(hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'lundi 11')).toBeVisible()
})

test('a line is added for a body and an activity, ready to be typed in', async () => {
  const { window } = launched
  await hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'lundi 11').click()
  await press(window, 'Insert')
  await expect(window.getByRole('combobox', { name: 'Collectivité' })).toBeFocused()
  await launched.window.keyboard.type('panges')
  await press(window, 'ArrowDown', 'Enter', 'Tab')
  await launched.window.keyboard.type('urbanisme')
  await press(window, 'Enter')
  await expect(window.locator(':focus')).toHaveAccessibleName(
    saying('^Lucie Bonnard, Panges, urbanisme, lundi 11 janvier, rien'),
  )
  await launched.window.keyboard.type('45m')
  await press(window, 'Enter')
  await expect(lineTotal('Lucie Bonnard', 'Panges, urbanisme')).toHaveText(saying('0 h 45'))
  await expect.poll(async () => [...(await keptIn(launched)).values()]).toEqual([45])
})

test('a month shows its weeks, confirms them, and leads into one of them', async () => {
  const { window } = launched
  await window.getByText('Mois', { exact: true }).click()
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Janvier 2027')
  const week = hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'semaine 2')
  await expect(week).toHaveText(saying('6 h 00'))
  await week.click()
  await launched.window.keyboard.type('3')
  await expect(window.getByText('réunit les jours d’une semaine')).toBeVisible()
  await press(window, 'Enter')
  await expect(wallProgress(launched)).toHaveText(saying('^6 h confirmées'))
  await week.click()
  await press(window, 'F2')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Semaine 2')
  await press(window, 'PageDown')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Semaine 3')
})

test('Tab walks through the cells, and after Escape it leaves the grid', async () => {
  const { window } = launched
  await hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'lundi 11').click()
  await press(window, 'Tab')
  await expect(hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'mardi 12')).toBeFocused()
  await press(window, 'Escape', 'Tab')
  await expect(window.getByRole('grid').locator(':focus')).toHaveCount(0)
})

test('no caret stays in the page behind a cell that is left: after each key the browser would look for the text nearest to it', async () => {
  const { window } = launched
  const carets = (): Promise<number> =>
    window.evaluate(() => document.getSelection()?.rangeCount ?? 0)
  await hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'mardi 12').click()
  await window.keyboard.type('2h30')
  expect(await carets()).toBe(1)
  await press(window, 'Enter', 'ArrowRight')
  expect(await carets()).toBe(0)
})
