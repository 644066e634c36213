import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { cellAt, focused, hoursCell, openGrid } from '../hands/grid'
import { goToAddress } from '../hands/accessibility'
import { press, saying } from '../hands/hands'
import { minutesByDay } from '../hands/wall-hours'
import '../hands/window-desk'
import { windowOfEach } from './harness/window-of-tests'

// An agent's own month: communes and days, typed in as the week is.
const MONTH = '/semaine/agent/agent-m0104/2027-01-01/mois'

/** Mondays of weeks with one public holiday, on a day of the week. */
const HOLIDAY_WEEKS = [
  '2026-04-06',
  '2026-04-27',
  '2026-05-04',
  '2026-05-11',
  '2026-05-25',
  '2026-07-13',
  '2026-11-09',
  '2026-12-21',
  '2026-12-28',
]

const launched = windowOfEach({
  sample: 'pays-de-saint-seine',
  size: { width: 960, height: 600 },
  isLeftBlank: true,
})

const monthTotal = (): Locator => launched.window.locator('tfoot [data-total]')

const openMonth = (address = MONTH): Promise<void> => openGrid(launched, address)

test('the month of an agent has a column for each day, is typed in as the week, and its totals follow each key', async () => {
  const { window } = launched
  await openMonth('/semaine/agent/agent-m0104/2027-01-11')
  await window.getByText('Mois', { exact: true }).click()
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Janvier 2027')
  await expect(window).toHaveURL(/2027-01-01\/mois/)
  await expect(window.locator('[data-row="0"][data-column]')).toHaveCount(31)
  // The day that was active in the week is active in the month, and the other way round.
  await window.getByRole('grid').locator('[tabindex="0"]').focus()
  await expect(focused(launched)).toHaveAttribute('aria-label', /lundi 11 janvier 2027/)
  await window.keyboard.type('1h3')
  await expect(monthTotal()).toHaveText('1 h 03')
  await press(window, '0', 'Tab', '2', 'Tab')
  await window.keyboard.type('45m')
  await press(window, 'Enter')
  await expect(monthTotal()).toHaveText('4 h 15')
  await expect(focused(launched)).toHaveAttribute('aria-label', /lundi 11 janvier/)
  await expect
    .poll(async () => [...(await minutesByDay(launched))].sort())
    .toEqual([
      ['2027-01-11', 90],
      ['2027-01-12', 120],
      ['2027-01-13', 45],
    ])
  await press(window, 'Control+z', 'Control+z')
  await expect(monthTotal()).toHaveText('1 h 30')
  await window.getByText('Semaine', { exact: true }).first().click()
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Semaine 2')
})

test('PageDown and PageUp change the month, and what is struck meanwhile is of the month asked for', async () => {
  const { window } = launched
  await openMonth('/semaine/agent/agent-m0104/2026-11-01/mois')
  await press(window, 'PageDown', 'PageDown', '1', 'h', '1', '5', 'Enter')
  await expect.poll(async () => (await minutesByDay(launched)).get('2027-01-01')).toBe(75)
  await press(window, 'End')
  await expect(focused(launched)).toHaveAttribute('aria-label', /dimanche 31 janvier 2027/)
  await press(window, 'PageDown')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Février 2027')
  await expect(focused(launched)).toHaveAttribute('aria-label', /février 2027/)
  await press(window, 'Control+Enter')
  await expect(window.getByRole('grid')).toHaveAttribute('aria-label', /février 2027/)
  await expect(window.getByRole('grid')).not.toHaveAttribute('aria-label', /Marie Dupont/)
})

test('the names of the communes and the total of the month stay in sight, and so does the cell that is typed in', async () => {
  const { window } = launched
  await openMonth()
  const [name, sum] = [
    window.locator('tbody th').first(),
    window.locator('tbody [data-total]').first(),
  ]
  const isBetween = async (): Promise<void> => {
    const [left, cell, right] = await Promise.all(
      [name, focused(launched), sum].map((each) => each.boundingBox()),
    )
    if (!left || !cell || !right) throw new Error('not in sight')
    expect(cell.x).toBeGreaterThanOrEqual(left.x + left.width - 1)
    expect(cell.x + cell.width).toBeLessThanOrEqual(right.x + 1)
    await expect(sum).toBeInViewport({ ratio: 1 })
    await expect(name).toBeInViewport({ ratio: 1 })
  }
  await isBetween()
  for (const key of ['End', 'ArrowLeft', 'Home', 'Shift+End', 'Home', 'End']) {
    await press(window, key)
    if (!key.startsWith('Shift')) await isBetween()
  }
  expect(
    await window.evaluate(() => document.documentElement.scrollWidth <= globalThis.innerWidth),
  ).toBe(true)
  await window.keyboard.type('25h')
  await press(window, 'Enter')
  const sentence = window.getByRole('alert').filter({ hasText: '25h' })
  await expect(sentence).toBeInViewport({ ratio: 1 })
})

test('days of leave and public holidays are named in an agent’s own week and month, and nothing is due on them', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/agent/agent-m0104/2026-08-10')
  await expect(window.locator('[data-row="0"]').filter({ hasText: 'congé' })).toHaveCount(5)
  await expect(window.getByTestId('wall-progress')).toHaveText(saying('^0 h saisies$'))
  await expect(cellAt(launched, 0, 0)).toHaveAccessibleName(/10 août 2026, rien, absence, congé$/)
  await openGrid(launched, '/semaine/agent/agent-m0104/2026-12-28')
  await expect(window.getByRole('columnheader', { name: /Jour de l’an/ })).toHaveCount(1)
  // As in the approvals of that week.
  await expect(window.getByTestId('wall-progress')).toHaveText(saying('^0 h saisies sur 27 h 45$'))
  await openGrid(launched, '/semaine/agent/agent-m0104/2026-08-01/mois')
  // 21 working days, of which 15 are days of leave.
  await expect(window.getByTestId('wall-progress')).toHaveText(
    saying('^42 h 30 saisies sur 41 h 15$'),
  )
  await expect(window.locator('[data-row="0"][data-away]')).toHaveCount(19)
})

test('the name of each public holiday is read whole over its day, also in the smallest window', async () => {
  const { window } = launched
  for (const width of [960, 1366]) {
    await window.setViewportSize({ width, height: 600 })
    for (const monday of HOLIDAY_WEEKS)
      for (const address of [`agent/agent-m0104/${monday}`, `${monday}/semaine`]) {
        await openGrid(launched, `/semaine/${address}`)
        const name = window.locator('thead [data-holiday] > div')
        await expect(name).toHaveCount(1)
        const cut = await name.evaluate(({ scrollWidth, clientWidth, textContent }) =>
          scrollWidth > clientWidth ? `${textContent}: ${scrollWidth} > ${clientWidth}` : '',
        )
        expect.soft(cut, `${address} at ${width}`).toBe('')
      }
  }
})

test('the sheet of a secretary is pasted whole: its names find their rows, its heads their days', async () => {
  const { window } = launched
  await openMonth()
  await launched.clipboard.write(
    ['Commune\t4\t5\t16\tTotal', 'Trouhaut\t2h\t\t1h30\t3h30', 'Bligny-le-Sec\t\t7h\t\t7h'].join(
      '\n',
    ),
  )
  await press(window, 'Control+v')
  await expect(window.getByText(/2 lignes collées d’après leurs noms/)).toBeVisible()
  await expect(hoursCell(launched, 'Marie Dupont', 'Trouhaut', 'samedi 16')).toHaveText('1 h 30')
  await expect
    .poll(async () => [...(await minutesByDay(launched))].sort())
    .toEqual([
      ['2027-01-04', 120],
      ['2027-01-05', 420],
      ['2027-01-16', 90],
    ])
  await press(window, 'Control+z')
  await expect(monthTotal()).toHaveText('0 h 00')
})

test('a locked day shows its padlock and says on the first key how to go on, in the month too', async () => {
  const { window } = launched
  await openMonth('/semaine/agent/agent-m0104/2026-12-01/mois')
  await window.evaluate(() =>
    self.desk.ask('lockThrough', { through: '2026-12-15' as never, reason: '' }),
  )
  const locked = window.locator('[data-row="1"][data-column="9"]')
  await expect(locked).toHaveAttribute('aria-readonly', 'true')
  await expect(window.locator('[data-row="1"][data-column="20"]')).not.toHaveAttribute(
    'aria-readonly',
    'true',
  )
  await locked.focus()
  await press(window, '7')
  await expect(window.getByText(/verrouillé/i).first()).toBeVisible()
  await expect(locked.locator('input')).toHaveCount(0)
})

test('the hours of the year in sight are saved as a calendar', async () => {
  const { window } = launched
  await openMonth('/semaine/agent/agent-m0104/2026-12-01/mois')
  const path = join(launched.data, 'marie.ics')
  await launched.choose(path)
  await window.getByRole('button', { name: saying('heures de 2026 comme calendrier') }).click()
  await expect(window.getByText(/Le calendrier est dans/)).toBeVisible()
  const text = readFileSync(path, 'utf8')
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(text).toContain('X-WR-CALNAME:Heures de Marie Dupont\\, 2026\r\n')
  expect(text).toContain('DTSTART;VALUE=DATE:20261201\r\n')
  await goToAddress(launched, '/semaine/agent/agent-m0104/2031-01-06')
  await window.getByRole('button', { name: saying('heures de 2031 comme calendrier') }).click()
  await expect(window.getByText(saying('Aucune heure de Marie Dupont en 2031'))).toBeVisible()
})
