import { expect, test, type Locator } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { focused, hoursCell, openGrid } from '../hands/grid'
import { box, pick, press, saying } from '../hands/hands'
import { windowOfEach } from './harness/window-of-tests'
import { foreseenIn, identifiersIn, keptIn } from '../hands/wall-hours'

const launched = windowOfEach({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  isLeftBlank: true,
})

test('a week of six agents is entered by keyboard alone: twelve differences, the rest confirmed at once', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine')
  const progress = window.getByTestId('wall-progress')
  await expect(progress).toHaveText(saying('^0 h confirmées sur 199 h$'))
  let keystrokes = 0
  const strike = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await window.keyboard.press(key)
      keystrokes += 1
    }
  }
  const write = async (text: string): Promise<void> => strike(...text.split(''))
  const start = performance.now()

  // Lucie Bonnard, Champagny: Tuesday and Wednesday.
  await strike('ArrowRight')
  await write('2,5')
  await strike('Tab')
  await write('1,5')
  // Not Enter, which goes back to the column where Tab was first pressed.
  await strike('ArrowDown')
  // Nadège Colin, Saint-Seine-l’Abbaye: half of Wednesday's four hours, thirty minutes more on Thursday.
  await strike('Control+ArrowDown', 'ArrowDown')
  await write('/2')
  await strike('Tab')
  await write('+30m')
  await strike('ArrowDown')
  // Marie Dupont: nothing at Bligny-le-Sec on Thursday, then as much at Francheville as there.
  await strike('Control+ArrowDown', 'Delete', 'ArrowDown')
  await write('1h30')
  await strike('Enter')
  // Sophie Garnier, Bussy-la-Pesle: Thursday and Friday.
  await strike('Control+ArrowDown')
  await write('3')
  await strike('Tab')
  await write('1')
  await strike('ArrowDown')
  // Hélène Roussel: Lamargelle on Friday, and Léry the same as above.
  await strike('Control+ArrowDown', 'ArrowDown')
  await write('3')
  await strike('Enter')
  await write('=')
  await strike('Enter')
  // Pascal Thévenot, Chanceaux: Friday a quarter of an hour less, Thursday a half more.
  await strike('Control+ArrowDown', 'ArrowDown')
  await write('-15m')
  await strike('Shift+Tab')
  await write('+30m')
  await strike('Enter')
  await strike('Control+Enter')

  await expect(progress).toHaveText(saying('^(.+) confirmées sur \\1$'))
  await expect(window.getByRole('contentinfo')).toContainText('Enregistré')
  const seconds = (performance.now() - start) / 1000
  console.log(`whole week: ${keystrokes} keystrokes, ${seconds.toFixed(1)} s`)
  expect(keystrokes).toBeLessThan(60)

  const ids = await identifiersIn(launched)
  const differences = [
    ['Lucie Bonnard', 'Champagny', '12', 150],
    ['Lucie Bonnard', 'Champagny', '13', 90],
    ['Nadège Colin', 'Saint-Seine-l’Abbaye', '13', 120],
    ['Nadège Colin', 'Saint-Seine-l’Abbaye', '14', 270],
    ['Marie Dupont', 'Bligny-le-Sec', '14', 0],
    ['Marie Dupont', 'Francheville', '14', 90],
    ['Sophie Garnier', 'Bussy-la-Pesle', '14', 180],
    ['Sophie Garnier', 'Bussy-la-Pesle', '15', 60],
    ['Hélène Roussel', 'Lamargelle', '15', 180],
    ['Hélène Roussel', 'Léry', '15', 180],
    ['Pascal Thévenot', 'Chanceaux', '15', 105],
    ['Pascal Thévenot', 'Chanceaux', '14', 150],
  ] as const
  const expected = new Map(await foreseenIn(launched))
  for (const [agent, body, date, minutes] of differences)
    expected.set(`${ids.get(agent)} 2027-01-${date} ${ids.get(body)}`, minutes)
  await expect.poll(async () => [...(await keptIn(launched))].sort()).toEqual([...expected].sort())
})

test('keys that follow each other before anything is drawn are each for the cell that the one before led to', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine')
  await window.getByRole('grid').locator('[data-row="1"][data-column="0"]').focus()
  const places = await window.evaluate(async () => {
    const found: (string | undefined)[] = []
    for (const key of [
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowUp',
    ]) {
      const cell = document.activeElement
      cell?.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true }))
      // What a key does itself is done by then; no frame is drawn, and nothing has told the list that it was scrolled.
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
      const { row, column } = (document.activeElement as HTMLElement).dataset
      found.push(`${row} ${column}`)
    }
    return found
  })
  expect(new Set(places).size).toBe(5)
  expect(places[5]).toBe(places[3])
  await expect(window.locator(':focus')).toBeInViewport()
})

test('the field of a date, and of a new line, has the focus before the next key, which would be written into a cell', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine')
  const button = window.getByRole('button', { name: 'Aller à la date' })
  const focused = await button.evaluate(async (element: HTMLElement) => {
    element.click()
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
    return document.activeElement?.tagName
  })
  expect(focused).toBe('INPUT')
  await window.keyboard.press('Escape')
  const cell = window.locator('[data-row="1"][data-column="0"]')
  await cell.focus()
  const added = await cell.evaluate(async (element) => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Insert', bubbles: true }))
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
    return document.activeElement?.tagName
  })
  expect(added).toBe('INPUT')
})

test('a line that is added has the focus with the key that adds it, on the wall and in the week of an agent', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine')
  const focusedAfter = (field: Locator, gesture: 'Enter' | 'submit'): Promise<string | null> =>
    field.evaluate(async (element: HTMLInputElement, how) => {
      if (how === 'submit') element.form?.requestSubmit()
      else
        element.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true }),
        )
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
      return document.activeElement?.getAttribute('aria-label') ?? null
    }, gesture)
  await window.locator('[data-row="1"][data-column="0"]').focus()
  await press(window, 'Insert')
  await window.getByRole('combobox', { name: 'Collectivité' }).fill('panges')
  await press(window, 'ArrowDown', 'Enter')
  expect(await focusedAfter(box(window, 'Activité (facultatif)'), 'submit')).toMatch(
    /, Panges, lundi/,
  )
  await goToAddress(launched, '/semaine/agent/agent-m0104/2027-01-04')
  const body = window.getByRole('combobox', { name: 'Ajouter une collectivité' })
  await body.fill('frenois')
  await expect(window.getByRole('option', { name: 'Frénois' })).toBeVisible()
  await press(window, 'ArrowDown')
  expect(await focusedAfter(body, 'Enter')).toMatch(/, Frénois, lundi/)
})

test('a dialogue or a menu has the focus with the key that opens it: a figure struck right after goes into no cell', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine')
  const cell = window.locator('[data-row="1"][data-column="0"]')
  const open = (
    opener: Locator,
    gesture: { readonly key: string; readonly ctrlKey?: boolean } | 'click',
  ): Promise<string | undefined> =>
    opener.evaluate(async (element: HTMLElement, how) => {
      if (how === 'click') element.click()
      else element.dispatchEvent(new KeyboardEvent('keydown', { ...how, bubbles: true }))
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
      const over = document.activeElement?.closest('[role="dialog"], [role="menu"]')
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: '7', bubbles: true, cancelable: true }),
      )
      return over?.role ?? undefined
    }, gesture)
  const button = (name: RegExp): Locator => window.getByRole('button', { name })
  for (const [opener, gesture, role] of [
    [cell, { key: 'F1' }, 'dialog'],
    [cell, { key: 'k', ctrlKey: true }, 'dialog'],
    [button(/^Chronomètre/), 'click', 'dialog'],
    [button(/^Réglages de/), 'click', 'menu'],
  ] as const) {
    await cell.focus()
    expect(await open(opener, gesture)).toBe(role)
    await expect(window.locator('[data-editing]')).toHaveCount(0)
    await window.keyboard.press('Escape')
    await expect(window.locator('[role="dialog"], [role="menu"]')).toHaveCount(0)
  }
})

test('a block that names communes goes to their rows, whatever its order, and asks whom a name means', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  const monday = hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'lundi 11')
  await monday.click()
  await launched.clipboard.write(
    'Commune\tmardi\tlundi\tTotal\nVaux-Saules\t1h15\t\t1h15\nTrouhaut\t\t0:45\t0:45\nTotal\t1h15\t0:45\t2h\n\t1h15\t0:45\n',
  )
  await press(window, 'Control+v')
  await expect(
    window.getByText(
      saying(
        '2 lignes collées d’après leurs noms. Laissé de côté : Total, Total, 1 ligne sans nom.',
      ),
    ),
  ).toBeVisible()
  await expect(hoursCell(launched, 'Lucie Bonnard', 'Vaux-Saules', 'mardi 12')).toHaveText(
    saying('1 h 15'),
  )
  await expect(hoursCell(launched, 'Lucie Bonnard', 'Trouhaut', 'lundi 11')).toHaveText(
    saying('0 h 45'),
  )
  await monday.click()
  await launched.clipboard.write('Vaux-Saule\t2h\nDijon\t3h\nTrouhaut\t1h\n')
  await press(window, 'Control+v')
  const dialog = window.getByRole('dialog')
  await expect(focused(launched)).toHaveAccessibleName('Vaux-Saule désigne')
  // An open list would hide the name below, and take Escape.
  await expect(window.getByRole('listbox')).toHaveCount(0)
  await pick(window, 'Vaux-Saule désigne', 'Laissée de côté')
  // Choices are not lost without a word.
  await dialog.getByRole('button', { name: 'Annuler' }).click()
  await window.getByRole('button', { name: 'Continuer la saisie' }).click()
  await pick(window, 'Vaux-Saule désigne', 'Vaux-Saules')
  await expect(dialog.getByRole('combobox', { name: 'Dijon désigne' })).toHaveValue(
    'Laissée de côté',
  )
  await dialog.getByRole('button', { name: 'Coller ces lignes' }).click()
  await expect(window.getByText('Laissé de côté : Dijon.')).toBeVisible()
  await expect(hoursCell(launched, 'Lucie Bonnard', 'Vaux-Saules', 'lundi 11')).toHaveText(
    saying('2 h 00'),
  )
  await expect(hoursCell(launched, 'Lucie Bonnard', 'Trouhaut', 'lundi 11')).toHaveText(
    saying('1 h 00'),
  )
  const unknown = Array.from({ length: 51 }, (_, at) => `Ailleurs ${String(at)}\t1`)
  await launched.clipboard.write(unknown.join('\n'))
  await press(window, 'Control+v')
  await expect(window.getByText(saying('Rien n’est collé : 51 noms du bloc'))).toBeVisible()
})

test('a block over the weeks of a month is kept nowhere, not even on a day that is alone in its week', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2027-05-01/mois')
  await press(window, 'ArrowDown')
  await launched.clipboard.write('1\t2\t3\t4\t5\t6')
  await press(window, 'Control+v')
  await expect(window.getByText('réunit les jours d’une semaine')).toBeVisible()
  await expect(window.getByText('Rien à annuler')).toBeVisible()
  // Monday 31 May, typed in alone, is kept.
  await press(window, 'End')
  await window.keyboard.type('6')
  await press(window, 'Enter')
  await expect(window.getByText('Rien à annuler')).toHaveCount(0)
})
