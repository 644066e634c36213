import { expect, test } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goToAddress } from '../hands/accessibility'
import { box } from '../hands/hands'
import { windowOfEach } from './harness/window-of-tests'

const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test('a file that is dragged over a screen and a field that take none is refused by the pointer, and changes nothing', async () => {
  const { window } = launched
  const file = join(launched.data, 'heures.csv')
  writeFileSync(file, 'Agent;Heures\n')
  await goToAddress(launched, '/collectivites/commune-21284')
  const name = box(window, 'Nom')
  const shown = window.url()
  await window.evaluate(() =>
    self.addEventListener('dragover', ({ defaultPrevented, dataTransfer }) => {
      document.title = `${String(defaultPrevented)} ${dataTransfer?.dropEffect ?? ''}`
    }),
  )
  const hand = await window.context().newCDPSession(window)
  for (const over of [window.getByRole('heading', { level: 1 }), name]) {
    const { x = 0, y = 0 } = (await over.boundingBox()) ?? {}
    const data = { items: [], files: [file], dragOperationsMask: 1 }
    const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
      hand.send('Input.dispatchDragEvent', { type, x: x + 4, y: y + 4, data })
    await drag('dragEnter')
    await drag('dragOver')
    await expect(window).toHaveTitle('true none')
    await drag('drop')
    await window.evaluate(() => (document.title = ''))
  }
  await expect(name).toHaveValue('Francheville')
  expect(window.url()).toBe(shown)
  expect(window.context().pages()).toHaveLength(1)
})
