import { expect, test, type Locator } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goToAddress } from '../hands/accessibility'
import { box, saying } from '../hands/hands'
import { workbook } from '../unit/imports/workbook'
import { windowOfEach } from './harness/window-of-tests'

const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

/** Holds files over a part of the screen; what is returned lets them go. */
async function dragOver(over: Locator, files: string[]): Promise<() => Promise<unknown>> {
  const { window } = launched
  const hand = await window.context().newCDPSession(window)
  const { x = 0, y = 0 } = (await over.boundingBox()) ?? {}
  const data = { items: [], files, dragOperationsMask: 1 }
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    hand.send('Input.dispatchDragEvent', { type, x: x + 4, y: y + 4, data })
  await drag('dragEnter')
  await drag('dragOver')
  return () => drag('drop')
}

const putFile = (name: string, content: string | Uint8Array): string => {
  const path = join(launched.data, name)
  writeFileSync(path, content)
  return path
}

test('a file that is dragged over a screen and a field that take none is refused by the pointer, and changes nothing', async () => {
  const { window } = launched
  const file = putFile('heures.csv', 'Agent;Heures\n')
  await goToAddress(launched, '/collectivites/commune-21284')
  const name = box(window, 'Nom')
  const shown = window.url()
  await window.evaluate(() =>
    self.addEventListener('dragover', ({ defaultPrevented, dataTransfer }) => {
      document.title = `${String(defaultPrevented)} ${dataTransfer?.dropEffect ?? ''}`
    }),
  )
  for (const over of [window.getByRole('heading', { level: 1 }), name]) {
    const drop = await dragOver(over, [file])
    await expect(window).toHaveTitle('true none')
    await drop()
    await window.evaluate(() => (document.title = ''))
  }
  await expect(name).toHaveValue('Francheville')
  expect(window.url()).toBe(shown)
  expect(window.context().pages()).toHaveLength(1)
})

test('a file of hours that is dropped on the screen of imports is read as one that is chosen', async () => {
  const { window } = launched
  const rows = [
    ['Agent', 'Date', 'Collectivité', 'Durée'],
    ['Marie Dupont', '05/01/2027', 'Léry', 3],
  ]
  const [sheet, other] = [
    putFile('heures.xlsx', workbook(rows)),
    putFile('cassé.xlsx', workbook(rows).subarray(0, 200)),
  ]
  await goToAddress(launched, '/import')
  const here = window.getByText(saying('Reprenez des heures saisies ailleurs'))
  await (
    await dragOver(here, [sheet, other])
  )()
  await expect(window.getByRole('alert')).toContainText(saying('Un seul fichier à la fois'))
  await window.getByRole('alert').getByRole('button').click()
  await (
    await dragOver(here, [other])
  )()
  await expect(window.getByRole('alert')).toContainText('cassé.xlsx')
  await (
    await dragOver(here, [sheet])
  )()
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Colonnes du fichier')
  await expect(window.getByText(saying('1 ligne lue .* classeur Excel'))).toBeVisible()
})
