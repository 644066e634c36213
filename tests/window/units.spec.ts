import { expect, test } from '@playwright/test'
import { cellAt } from '../hands/grid'
import { registryOf } from '../hands/registry'
import { box, giveUp, press, saying } from '../hands/hands'
import { windowOfAll } from './harness/window-of-tests'
import '../hands/window-desk'

const AGREEMENT = 'convention-2024-07'

const launched = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  address: '/unites',
})

const columnTotal = (column: number | 'all') =>
  launched.window.locator(`tfoot [data-total="${String(column)}"]`)

/** What is kept of the agreement: month, kind, hundredths. */
async function keptCounts(): Promise<readonly string[]> {
  const { agreements, unitCounts } = await registryOf(launched)
  const names = new Map(
    agreements.flatMap(({ unitTypes = [] }) => unitTypes.map(({ id, name }) => [id, name])),
  )
  return unitCounts
    .flatMap(({ month, counts }) =>
      counts.map(
        ({ unitTypeId, hundredths }) =>
          `${month} ${names.get(unitTypeId) ?? ''} ${String(hundredths)}`,
      ),
    )
    .sort()
}

/** Pastes a text into the cell that has the focus, as a spreadsheet would put it in the clipboard. */
const paste = (text: string): Promise<void> =>
  launched.window.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, text)

test.describe.configure({ mode: 'serial' })

test('an agreement that counts nothing but hours leads to its form, where kinds are added', async () => {
  const { window } = launched
  await window.getByRole('link', { name: 'Choisir ce qui se compte' }).click()
  const add = window.getByRole('button', { name: 'Ajouter un type' })
  await add.click()
  await box(window, 'Nom').fill('Permis de construire')
  await window.getByRole('combobox', { name: /^Se compte en/ }).selectOption('dossiers')
  await add.click()
  await box(window, 'Nom').nth(1).fill('Journée de tracteur')
  await window
    .getByRole('combobox', { name: /^Se compte en/ })
    .nth(1)
    .selectOption('jours')
  await press(window, 'Control+s')
  await window.getByRole('link', { name: 'Compter les unités' }).click()
  await expect(window.getByRole('grid', { name: /^Unités de/ })).toBeVisible()
  await expect(window.getByRole('columnheader', { name: /Permis de construire/ })).toBeVisible()
})

test('numbers are typed as in a spreadsheet, totals follow each key, and all is kept as one goes', async () => {
  const { window } = launched
  await cellAt(launched, 0, 0).click()
  await window.keyboard.type('12')
  await expect(columnTotal(0)).toHaveText('12')
  await press(window, 'Tab')
  await window.keyboard.type('0,5')
  await expect(columnTotal(1)).toHaveText('0,5')
  // After Tab, Enter goes back to the first column.
  await press(window, 'Enter', 'ArrowRight')
  await window.keyboard.type('1 1/2')
  await press(window, 'Enter')
  await expect(columnTotal(1)).toHaveText('2')
  await expect
    .poll(keptCounts)
    .toEqual([
      '2027-01 Journée de tracteur 150',
      '2027-01 Journée de tracteur 50',
      '2027-01 Permis de construire 1200',
    ])
  await expect(cellAt(launched, 0, 1)).toHaveAttribute(
    'aria-label',
    saying('Journée de tracteur, janvier 2027, 0,5 jours$'),
  )
})

test('what is struck right after PageDown or PageUp is of the month that was asked for', async () => {
  const { window } = launched
  const before = await keptCounts()
  await cellAt(launched, 3, 0).click()
  for (let round = 0; round < 2; round += 1) {
    await press(window, 'PageDown', '7', 'Enter', 'PageDown', 'PageDown', '8', 'Enter')
    await press(window, 'PageUp', '9', 'Enter', 'PageUp', 'PageUp', 'ArrowUp', 'ArrowUp', 'ArrowUp')
    const struck = [
      '2027-02 Permis de construire 700',
      '2027-03 Permis de construire 900',
      '2027-04 Permis de construire 800',
    ]
    await expect.poll(keptCounts).toEqual([...before, ...struck].sort())
    await press(window, 'Control+z', 'Control+z', 'Control+z')
    await expect.poll(keptCounts).toEqual(before)
  }
})

test('a number that is undone, and typed again before its cell shows it, is kept', async () => {
  const { window } = launched
  const before = await keptCounts()
  await cellAt(launched, 3, 0).click()
  await press(window, '7', 'Enter', 'ArrowUp')
  await expect.poll(keptCounts).not.toEqual(before)
  const typed = await keptCounts()
  await press(window, 'Control+z', '7', 'Enter')
  await expect.poll(keptCounts).toEqual(typed)
  await press(window, 'Control+z')
  await expect.poll(keptCounts).toEqual(before)
})

test('half a file is refused in place with a sentence, and the rest of a paste is kept', async () => {
  const { window } = launched
  await cellAt(launched, 1, 0).click()
  await paste('3\t1\n0,5\t2\n')
  await expect(window.getByRole('alert')).toContainText(saying('se comptent en entiers'))
  await expect(cellAt(launched, 2, 0)).toHaveAttribute('aria-invalid', 'true')
  await expect(window.getByRole('link', { name: saying('^Non enregistré : « ') })).toHaveAttribute(
    'href',
    /unites\/convention-2024-07\/20/,
  )
  await expect(columnTotal(0)).toHaveText('15')
  await expect(columnTotal(1)).toHaveText('3,5')
  await window.getByRole('button', { name: 'Revenir à la valeur enregistrée' }).click()
  await expect(window.getByRole('alert')).toHaveCount(0)
})

test('a block with the names of the bodies goes to their rows, and names what it leaves out', async () => {
  const { window } = launched
  const before = await keptCounts()
  const rowOf = (name: string) => window.getByRole('rowheader', { name, exact: true })
  await expect(rowOf('Léry')).toBeVisible()
  await cellAt(launched, 0, 0).click()
  await paste('Commune\tPermis\nMairie de Lery\t7\nPANGES\t4\nDijon\t2\nTotal\t13\n')
  await expect(window.getByText('Laissé de côté : Commune, Dijon, Total.')).toBeVisible()
  await expect(window.locator('[aria-invalid="true"]')).toHaveCount(0)
  const { unitCounts, collectivities } = await registryOf(launched)
  const bodies = new Map(collectivities.map(({ id, name }) => [id, name]))
  const counts = unitCounts.flatMap((month) => month.counts)
  for (const [name, hundredths] of [
    ['Léry', 700],
    ['Panges', 400],
  ] as const)
    expect(counts.filter((count) => bodies.get(count.collectivityId) === name)).toMatchObject([
      { hundredths },
    ])
  await press(window, 'Control+z')
  expect(await keptCounts()).toEqual(before)
})

test('Delete clears a selection in one change, which one undo brings back', async () => {
  const { window } = launched
  await cellAt(launched, 0, 0).click()
  await press(window, 'Shift+ArrowDown', 'Shift+ArrowRight', 'Delete')
  await expect(columnTotal(0)).toHaveText('')
  await expect(columnTotal(1)).toHaveText('2')
  await press(window, 'Control+z')
  await expect(columnTotal(0)).toHaveText('15')
  await expect(columnTotal(1)).toHaveText('3,5')
})

test('cells are copied for a French spreadsheet', async () => {
  const { window } = launched
  await cellAt(launched, 0, 0).click()
  await press(window, 'Shift+ArrowRight')
  const copied = await window.evaluate(() => {
    const clipboardData = new DataTransfer()
    document.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true }))
    return clipboardData.getData('text/plain')
  })
  expect(copied).toBe('12\t0,5')
})

test('one kind is shown over its year, where a paste of several months is one undo', async () => {
  const { window } = launched
  await window.getByRole('combobox', { name: 'Types affichés' }).click()
  await window.getByRole('option', { name: /Permis de construire/ }).click()
  await expect(window.getByRole('grid', { name: /Permis de construire.*2027/ })).toBeVisible()
  await cellAt(launched, 0, 1).click()
  await paste('1\t2\t3')
  await expect(columnTotal('all')).toHaveText('21')
  await press(window, 'Control+z')
  await expect(columnTotal('all')).toHaveText('15')
  await press(window, 'PageUp')
  await expect(window.getByRole('grid', { name: /2026/ })).toBeVisible()
})

test('a kind that is used can’t be taken out of the agreement', async () => {
  const { window } = launched
  await window.evaluate((hash) => {
    location.hash = hash
  }, `/conventions/${AGREEMENT}?modifier=units`)
  await window.getByRole('button', { name: 'Retirer Permis de construire' }).click()
  await press(window, 'Control+s')
  await expect(window.getByRole('alert').last()).toContainText(saying('sert déjà en janvier 2027'))
  await giveUp(window)
})
