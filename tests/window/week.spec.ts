import { expect, test } from '@playwright/test'
import { cellAt } from '../hands/grid'
import { press, saying } from '../hands/hands'
import { windowOfAll } from './harness/window-of-tests'
import '../hands/window-desk'

const launched = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  address: '/semaine',
})

/** What the cell under the focus says to those who do not see it. */
const spoken = () => launched.window.locator(':focus').getAttribute('aria-label')

const rowTotal = (name: string) =>
  launched.window.getByRole('row', { name: new RegExp(`^${name}`) }).locator('[data-total]')

const weekTotal = () => launched.window.locator('tfoot [data-total]')

/** The lines that are kept for an agent in a month. */
async function keptLines(month: string) {
  const answer = await launched.window.evaluate(
    (at) => window.desk.ask('readTimesheets', { agentIds: ['agent-m0104'], from: at, to: at }),
    month as never,
  )
  if (!answer.ok) throw new Error('the hours can’t be read')
  return answer.value.flatMap(({ lines }) => lines)
}

async function openNamed(address: string, shown: RegExp): Promise<void> {
  await launched.window.evaluate((hash) => {
    location.hash = hash
  }, address)
  await expect(launched.window.getByRole('grid', { name: shown })).toBeVisible()
}

test.describe.configure({ mode: 'serial' })

test('the week of an agent opens from the wall, ready to be typed in', async () => {
  await launched.window.getByRole('link', { name: 'Marie Dupont' }).click()
  await expect(launched.window.getByRole('grid', { name: /Marie Dupont/ })).toBeVisible()
  await expect(launched.window.getByRole('heading', { level: 1 })).toHaveText('Semaine 2')
  await expect(cellAt(launched, 0, 0)).toBeFocused()
})

test('a duration is typed in four ways and the totals follow each key', async () => {
  await openNamed('/semaine/agent/agent-m0104/2027-01-04', /Marie Dupont, semaine 1,/)
  await expect(cellAt(launched, 0, 0)).toBeFocused()
  expect(await spoken()).toBe('Marie Dupont, Bligny-le-Sec, lundi 4 janvier 2027, rien')
  await launched.window.keyboard.type('1h3')
  await expect(weekTotal()).toHaveText('1 h 03')
  await launched.window.keyboard.type('0')
  await expect(weekTotal()).toHaveText('1 h 30')
  await expect(rowTotal('Bligny-le-Sec')).toHaveText('1 h 30')
  await press(launched.window, 'Enter')
  await launched.window.keyboard.type('1:30')
  await press(launched.window, 'Enter')
  await launched.window.keyboard.type('1,5')
  await press(launched.window, 'Enter')
  await launched.window.keyboard.type('90m')
  await press(launched.window, 'Tab')
  await expect(weekTotal()).toHaveText('6 h 00')
  await expect(cellAt(launched, 3, 1)).toBeFocused()
  for (const row of [0, 1, 2, 3])
    await expect(cellAt(launched, row, 0)).toHaveAttribute('data-state', 'kept')
  expect((await keptLines('2027-01')).map(({ day, minutes }) => [day, minutes])).toEqual([
    ['2027-01-04', 90],
    ['2027-01-04', 90],
    ['2027-01-04', 90],
    ['2027-01-04', 90],
  ])
})

test('each change is taken back and given back, one after the other', async () => {
  await press(launched.window, 'Control+z')
  await expect(weekTotal()).toHaveText('4 h 30')
  await press(launched.window, 'Control+z')
  await expect(weekTotal()).toHaveText('3 h 00')
  await press(launched.window, 'Control+Shift+z', 'Control+Shift+z')
  await expect(weekTotal()).toHaveText('6 h 00')
})

test('a wrong duration keeps its text, says in place how to write it, and counts for nothing', async () => {
  await cellAt(launched, 1, 1).click()
  await launched.window.keyboard.type('25h')
  await press(launched.window, 'Enter')
  await expect(cellAt(launched, 1, 1)).toHaveText('25h')
  await expect(cellAt(launched, 1, 1)).toHaveAttribute('aria-invalid', 'true')
  await expect(launched.window.getByRole('alert')).toContainText(
    '« 25h » se lit 25 h, plus que les 24 h admises',
  )
  await expect(launched.window.getByText('1 saisie refusée')).toBeVisible()
  await expect(weekTotal()).toHaveText('6 h 00')
  await cellAt(launched, 1, 1).click()
  await launched.window.keyboard.type('deux heures')
  await press(launched.window, 'Enter')
  await expect(launched.window.getByRole('alert')).toContainText('n’est pas une durée')
  await cellAt(launched, 1, 1).click()
  await press(launched.window, 'Escape')
  await expect(cellAt(launched, 1, 1)).toHaveText('')
  await expect(launched.window.getByRole('alert')).toHaveCount(0)
})

test('what main refuses stays in its cell too, with its sentence', async () => {
  await cellAt(launched, 0, 3).click()
  await launched.window.keyboard.type('20h')
  await press(launched.window, 'Enter')
  await expect(cellAt(launched, 0, 3)).toHaveAttribute('data-state', 'kept')
  await launched.window.keyboard.type('5h')
  await press(launched.window, 'Enter')
  await expect(cellAt(launched, 1, 3)).toHaveAttribute('data-state', 'refused')
  await expect(launched.window.getByRole('alert')).toContainText('dépasserait 24 h')
  // The status line speaks of it as long as it is there.
  const status = launched.window.getByRole('contentinfo').getByRole('status').first()
  await expect(status).toContainText('Non enregistré')
  await cellAt(launched, 1, 3).click()
  await press(launched.window, 'Escape')
  await expect(status).not.toContainText('Non enregistré')
  await press(launched.window, 'ArrowUp', 'Delete')
  await expect(cellAt(launched, 0, 3)).toHaveText('')
  await expect(weekTotal()).toHaveText('6 h 00')
})

test('decimals of an hour go to the nearest minute, and it is told', async () => {
  await cellAt(launched, 0, 1).click()
  await launched.window.keyboard.type('0,33')
  await press(launched.window, 'Enter')
  await expect(cellAt(launched, 0, 1)).toHaveText('0 h 20')
  await expect(launched.window.getByText('« 0,33 » a été retenu pour 0 h 20')).toBeVisible()
  await press(launched.window, 'ArrowUp', 'F2')
  await expect(launched.window.locator(':focus')).toHaveValue('0h20')
  await press(launched.window, 'Escape')
  await press(launched.window, 'Delete')
  await expect(cellAt(launched, 0, 1)).toHaveText('')
})

test('cells are copied to and from a spreadsheet', async () => {
  await cellAt(launched, 0, 0).click()
  await press(launched.window, 'Shift+ArrowDown', 'Control+c')
  expect(await launched.clipboard.read()).toBe('1:30\n1:30')
  await launched.clipboard.write('2:00\t0,5\n\t45m\n')
  await cellAt(launched, 0, 1).click()
  await press(launched.window, 'Control+v')
  await expect(cellAt(launched, 0, 1)).toHaveText('2 h 00')
  await expect(cellAt(launched, 0, 2)).toHaveText('0 h 30')
  await expect(cellAt(launched, 1, 2)).toHaveText('0 h 45')
  await expect(cellAt(launched, 1, 1)).toHaveText('')
  await press(launched.window, 'Control+z')
  await expect(weekTotal()).toHaveText('6 h 00')
  await press(launched.window, 'Control+a', 'Delete')
  await expect(weekTotal()).toHaveText('0 h 00')
  await press(launched.window, 'Control+z')
  await expect(weekTotal()).toHaveText('6 h 00')
})

test('a task is written beside its cell, from those already used', async () => {
  const { window } = launched
  await cellAt(launched, 0, 0).click()
  const task = window.getByRole('textbox', { name: 'Tâche' }).or(window.getByLabel('Tâche')).first()
  await task.fill('Accueil et')
  await window.getByRole('option', { name: 'Accueil et état civil' }).click()
  await expect
    .poll(async () => (await keptLines('2027-01')).map((line) => line.task))
    .toContain('Accueil et état civil')
})

test('another body of the agreement is brought in by its name, without accents', async () => {
  const { window } = launched
  const add = window.getByRole('combobox', { name: 'Ajouter une collectivité' })
  await add.fill('frenois')
  await expect(window.getByRole('option', { name: 'Frénois' })).toBeVisible()
  await press(launched.window, 'ArrowDown', 'Enter')
  await expect(window.getByRole('rowheader', { name: 'Frénois' })).toBeVisible()
  expect(await spoken()).toContain('Frénois')
  await launched.window.keyboard.type('45m')
  await press(launched.window, 'Enter')
  await expect(rowTotal('Frénois')).toHaveText('0 h 45')
})

test('weeks and agents follow each other by keyboard', async () => {
  const { window } = launched
  await press(launched.window, 'PageUp')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Semaine 53')
  await press(launched.window, 'PageDown')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Semaine 1')
  await press(launched.window, 'Control+Enter')
  await expect(window.getByRole('combobox', { name: 'Agent' })).toHaveValue('Sophie Garnier')
  await expect(cellAt(launched, 0, 0)).toBeFocused()
  await window.getByRole('button', { name: 'Aller à la date' }).click()
  await launched.window.keyboard.type('30/2/2026')
  await press(launched.window, 'Enter')
  await expect(window.getByText('« 30/2/2026 » n’est pas un jour')).toBeVisible()
  await window.locator(':focus').fill('14/12/2026')
  await press(launched.window, 'Enter')
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Semaine 51')
})

test('a month without hours is declared in one gesture, and that is taken back too', async () => {
  const { window } = launched
  await openNamed('/semaine/agent/agent-m0112/2027-01-11', /Nadège Colin, semaine 2,/)
  await window.getByRole('button', { name: 'Déclarer janvier 2027 sans heures' }).click()
  await expect(window.getByText('Janvier 2027 déclaré sans heures')).toBeVisible()
  await cellAt(launched, 0, 0).click()
  await press(launched.window, 'Control+z')
  await expect(
    window.getByRole('button', { name: 'Déclarer janvier 2027 sans heures' }),
  ).toBeVisible()
})

test('a typed zero says that nothing was done, in the week as on the wall; an emptied cell says nothing', async () => {
  const { window } = launched
  const onMonday = async (): Promise<readonly number[]> =>
    (await keptLines('2027-01'))
      .filter(({ day }) => day === '2027-01-18')
      .map(({ minutes }) => minutes)
  // Her usual week foresees hours at Francheville on a Monday, and none on a Saturday.
  await openNamed('/semaine/agent/agent-m0104/2027-01-18', /Marie Dupont, semaine 3,/)
  const francheville = window.getByRole('gridcell', { name: /Francheville, lundi 18 janvier/ })
  await francheville.click()
  await launched.window.keyboard.type('0')
  await press(launched.window, 'Enter')
  await expect(francheville).toHaveText('0 h 00')
  await expect.poll(onMonday).toEqual([0])
  await openNamed('/semaine/2027-01-18/semaine', /Heures de tous les agents/)
  const onWall = window.getByRole('gridcell', { name: /^Marie Dupont, Francheville, lundi 18/ })
  await expect(onWall).toHaveAccessibleName(saying('rien, prévu 2 h 15, confirmé$'))
  await onWall.click()
  await launched.window.keyboard.type('1h')
  await press(launched.window, 'Enter')
  await expect.poll(onMonday).toEqual([60])
  await onWall.click()
  await launched.window.keyboard.type('0')
  await press(launched.window, 'Enter')
  await expect.poll(onMonday).toEqual([0])
  await openNamed('/semaine/agent/agent-m0104/2027-01-18', /Marie Dupont, semaine 3,/)
  await expect(francheville).toHaveText('0 h 00')
  await francheville.click()
  await press(launched.window, 'Delete')
  await expect(francheville).toHaveText('')
  await expect.poll(onMonday).toEqual([])
  await window.getByRole('checkbox', { name: 'Samedi et dimanche' }).check()
  const saturday = window.getByRole('gridcell', { name: /Francheville, samedi 23 janvier/ })
  await saturday.click()
  await launched.window.keyboard.type('0')
  await press(launched.window, 'Enter')
  await expect(saturday).toHaveText('')
  expect((await keptLines('2027-01')).filter(({ day }) => day === '2027-01-23')).toEqual([])
})

test('days under an issued statement can be read, not changed', async () => {
  const { window: page } = launched
  await page.evaluate(async () => {
    const { ask } = window.desk
    const period = { from: '2026-01-01', to: '2026-12-31' } as never
    const answer = await ask('issueStatements', {
      agreementId: 'convention-2024-07',
      period,
      reason: 'Pièces en cours de signature',
      shares: [{ collectivityId: 'commune-21284', amount: 1_244_198 as never }],
    })
    if (!answer.ok) throw new Error(JSON.stringify(answer.failures))
  })
  await openNamed('/semaine/agent/agent-m0104/2026-12-07', /Marie Dupont, semaine 50,/)
  await expect(cellAt(launched, 1, 0)).toHaveAttribute('aria-readonly', 'true')
  const before = await cellAt(launched, 1, 0).textContent()
  await cellAt(launched, 1, 0).click()
  await launched.window.keyboard.type('9h')
  await expect(page.getByText(/L’état 2026-001 repose sur ce jour/).first()).toBeVisible()
  await press(launched.window, 'Delete')
  await expect(cellAt(launched, 1, 0)).toHaveText(before ?? '')
  // What is pasted there stays in sight, refused, with the way to keep it as late hours.
  await launched.window.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, '1h15')
  await expect(cellAt(launched, 1, 0)).toHaveText('1h15')
  await expect(page.getByRole('alert')).toContainText('2026-001')
  await expect(
    page.getByRole('alert').getByRole('button', { name: 'Enregistrer en régularisation…' }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Revenir à la valeur enregistrée' }).click()
  await expect(cellAt(launched, 1, 0)).toHaveText(before ?? '')
})
