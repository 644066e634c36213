import { expect, test } from '@playwright/test'
import { hoursCell, openGrid } from '../hands/grid'
import { button, press, saying } from '../hands/hands'
import { windowOfEach } from './harness/window-of-tests'
import { keptIn } from '../hands/wall-hours'
import '../hands/window-desk'

const launched = windowOfEach({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  isLeftBlank: true,
})

test('a service shows its own agents alone, and its sums are theirs', async () => {
  const { window } = launched
  await window.evaluate(async () => {
    const registry = await self.desk.ask('readRegistry', {})
    const [agreement, agent] = registry.ok
      ? [registry.value.agreements[0], registry.value.agents[0]]
      : []
    if (agreement === undefined || agent === undefined) throw new Error('The sample is empty.')
    const id = 'agent-urbanisme'
    await self.desk.ask('saveAgent', {
      ...agent,
      id,
      registrationNumber: 'M0999',
      firstName: 'Odile',
      lastName: 'Aubry',
    })
    await self.desk.ask('saveAgreement', {
      ...agreement,
      id: 'convention-urbanisme',
      reference: '2026-01',
      title: 'Urbanisme',
      agents: [{ agentId: id, workShare: 10_000 }],
      beneficiaries: agreement.beneficiaries.slice(0, 3),
      instalments: [],
    })
  })
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  await expect(window.getByRole('row', { name: /^Total des 7 agents/ })).toBeVisible()
  const service = window.getByRole('combobox', { name: 'Service' })
  await service.click()
  await window.getByRole('option', { name: 'Urbanisme (2026-01)' }).click()
  await expect(window.getByRole('row', { name: /^Total de 1 agent/ })).toBeVisible()
  await expect(window.getByRole('link', { name: 'Odile Aubry' })).toBeVisible()
  await expect(window.getByRole('link', { name: 'Lucie Bonnard' })).toHaveCount(0)
})

test('a month is foreseen and confirmed as a whole, each day in its place', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2027-01-11/mois')
  const progress = window.getByTestId('wall-progress')
  await expect(progress).toHaveText(saying('^0 h confirmées sur 796 h$'))
  // Only keys that do something in a cell of several days.
  const main = window.getByRole('main')
  await expect(main).toContainText('ouvrir la semaine pour saisir')
  await expect(main).not.toContainText('moitié')
  await press(window, 'Control+Enter')
  const asked = window.getByRole('dialog', { name: saying('Confirmer des heures à venir') })
  await asked.getByRole('button', { name: 'Confirmer aussi les heures à venir' }).click()
  await expect(progress).toHaveText(saying('^796 h confirmées sur 796 h$'))
  await expect
    .poll(async () => [...(await keptIn(launched)).values()].reduce((sum, value) => sum + value, 0))
    .toBe(796 * 60)
  await press(window, 'Control+z')
  await expect(progress).toHaveText(saying('^0 h confirmées sur 796 h$'))
})

test('hours to come are told before they are confirmed with others, and can be left as foreseen', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2027-01-11/mois')
  const asked = window.getByRole('dialog', { name: saying('Confirmer des heures à venir') })
  const daysKept = async () =>
    [...(await keptIn(launched)).keys()].map((key) => key.split(' ')[1] ?? '').sort()
  await press(window, 'Control+Enter')
  await expect(asked).toContainText(
    saying('398 h sont prévues après aujourd’hui, vendredi 15 janvier 2027'),
  )
  await press(window, 'Enter')
  await expect(asked).toBeHidden()
  await expect(window.getByRole('grid').locator(':focus')).toBeVisible()
  expect(await daysKept()).toEqual([])
  await press(window, 'Control+Enter')
  await asked.getByRole('button', { name: saying('Confirmer jusqu’à aujourd’hui') }).click()
  await expect.poll(async () => (await daysKept()).at(-1)).toBe('2027-01-15')
  // Of a week to come nothing is due: only all of it can be confirmed.
  await openGrid(launched, '/semaine/2027-01-18/semaine')
  await press(window, 'Control+Enter')
  await expect(asked).toBeVisible()
  await expect(asked.getByRole('button', { name: /à venir/ })).toBeVisible()
  await expect(asked.getByRole('button', { name: /aujourd’hui/ })).toHaveCount(0)
  await press(window, 'Escape')
  await expect(asked).toBeHidden()
  await expect.poll(async () => (await daysKept()).at(-1)).toBe('2027-01-15')
})

test('names and sums stay in sight, and only the lines in view exist', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  const head = window.getByRole('columnheader', { name: 'Agent et collectivité' })
  const foot = window.getByRole('row', { name: /^Total des 6/ })
  const above = await head.boundingBox()
  await press(window, 'Control+ArrowDown', 'Control+End')
  await expect(window.locator(':focus')).toBeInViewport()
  await expect(window.locator(':focus')).toHaveAccessibleName(saying('^Pascal Thévenot'))
  expect(await head.boundingBox()).toEqual(above)
  await expect(foot).toBeInViewport({ ratio: 1 })
  const known = Number(await window.getByRole('grid').getAttribute('aria-rowcount'))
  // The row of names, the sums, and nothing of those who were scrolled away.
  expect(await window.getByRole('grid').getByRole('row').count()).toBeLessThan(known)
  await expect(hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'lundi 11')).toHaveCount(0)
})

test('another week changes what the cells say, and makes none of them anew', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  const cells = window.locator('td[data-row]')
  const count = await cells.count()
  await window.evaluate(() => {
    for (const cell of document.querySelectorAll('td[data-row]'))
      cell.setAttribute('data-before', '')
  })
  const shown = await window.getByRole('grid').getAttribute('aria-label')
  await press(window, 'PageDown')
  await expect(window.getByRole('grid')).not.toHaveAttribute('aria-label', shown ?? '')
  await expect(window.locator('td[data-row]:focus')).toHaveAttribute('data-before')
  expect(await window.locator('td[data-row][data-before]').count()).toBe(count)
})

test('hours that another workspace does not have are gone, also of an agent who has none in these months', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2027-03-08/semaine')
  const one = hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'mardi 9')
  await one.click()
  await window.keyboard.type('2h30')
  await press(window, 'Enter')
  await expect(one).toHaveAccessibleName(saying('2 h 30, prévu 2 h, confirmé$'))
  await window.evaluate(() => self.desk.ask('openSample', { sample: 'pays-de-saint-seine' }))
  await expect(one).toHaveAccessibleName(saying('2 h, prévu 2 h, à confirmer$'))
})

test('durations are read as a French officer writes them, days by the agent’s own schedule', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  const wanted = [
    ['1h30', '1 h 30'],
    ['1:30', '1 h 30'],
    ['1,5', '1 h 30'],
    ['1.5', '1 h 30'],
    ['90m', '1 h 30'],
    ['90 min', '1 h 30'],
    // Lucie Bonnard's usual Monday is of seven hours, her Wednesday of six.
    ['1/2j', '3 h 30'],
    ['0,5j', '3 h 30'],
  ] as const
  const monday = hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'lundi 11')
  for (const [text, shown] of wanted) {
    await monday.click()
    await launched.window.keyboard.type(text)
    await press(window, 'Enter')
    await expect(monday, text).toHaveText(saying(`^${shown}$`))
  }
  const wednesday = hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'mercredi 13')
  await wednesday.click()
  await launched.window.keyboard.type('1/2j')
  await press(window, 'Enter')
  await expect(wednesday).toHaveText(saying('^3 h 00$'))
  // F2 opens what is there, to be written on.
  await wednesday.click()
  await press(window, 'F2')
  await launched.window.keyboard.type('15')
  await press(window, 'Enter')
  await expect(wednesday).toHaveText(saying('^3 h 15$'))
})

test('a text refused again is told anew, and a pasted block goes beyond the selection but not beyond the wall', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  const first = hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'mardi 12')
  for (const text of ['25h', '26h']) {
    await first.click()
    await launched.window.keyboard.type(text)
    await press(window, 'Enter')
    await expect(window.getByRole('alert')).toContainText(`« ${text} »`)
  }
  await first.click()
  await press(window, 'Escape')
  const friday = hoursCell(launched, 'Lucie Bonnard', 'Trouhaut', 'vendredi 15')
  await friday.click()
  await launched.clipboard.write('"1:15"\t2:00\r\n01:45:00\t"0,5"\r\n')
  await press(window, 'Control+v')
  await expect(friday).toHaveText(saying('^1 h 15$'))
  await expect(hoursCell(launched, 'Lucie Bonnard', 'Vaux-Saules', 'vendredi 15')).toHaveText(
    saying('^1 h 45$'),
  )
  await expect(window.getByText(saying('2 cellules collées sortaient de la grille'))).toBeVisible()
})

test('the button that shows Saturday and Sunday keeps the focus: struck again, it confirms nothing', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  await press(window, 'ArrowRight')
  const weekend = button(window, 'Samedi et dimanche')
  await weekend.focus()
  await press(window, 'Enter')
  await expect(weekend).toHaveAttribute('aria-pressed', 'true')
  await expect(weekend).toBeFocused()
  await press(window, 'Enter')
  await expect(weekend).toHaveAttribute('aria-pressed', 'false')
  expect((await keptIn(launched)).size).toBe(0)
})
