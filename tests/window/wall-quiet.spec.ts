import { expect, test } from '@playwright/test'
import { wallProgress } from '../hands/grid'
import { saying } from '../hands/hands'
import { launch } from './harness/launch'

test('cells that are kept one after the other have the hours of the year read once, after the last', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    address: '/semaine',
    isLastOfRoom: true,
  })
  const { window } = launched
  await expect(window.getByRole('grid')).toBeVisible()
  await expect(wallProgress(launched)).toHaveText(saying('^0 h confirmées'))
  // However long a busy machine takes to keep them, a fiftieth of a second passes in the window from one to the next.
  await window.clock.install()
  await window.clock.pauseAt(Date.now() + 1000)
  await window.evaluate(() => {
    const { ask } = self.desk
    const { dataset } = document.documentElement
    const counted: typeof ask = (method, input) => {
      const ofYear = JSON.stringify(input).includes('2027-12-31')
      if (ofYear) dataset['readsOfYear'] = String(Number(dataset['readsOfYear'] ?? 0) + 1)
      return ask(method, input)
    }
    Object.assign(self.desk, { ask: counted })
  })
  for (const kept of [15, 30, 45, 60]) {
    await window.evaluate((minutes) => {
      const day = '2027-01-12' as never
      const line = { day, collectivityId: 'commune-21561', minutes: minutes as never, task: '' }
      return self.desk.ask('recordTime', { sheets: [{ agentId: 'agent-m0104', lines: [line] }] })
    }, kept)
    await window.clock.runFor(20)
  }
  await window.clock.resume()
  await expect(wallProgress(launched)).toHaveText(saying('^1 h confirmées'))
  const page = window.locator('html')
  await expect(page).toHaveAttribute('data-reads-of-year', '1')
  await window.waitForTimeout(1500)
  await expect(page).toHaveAttribute('data-reads-of-year', '1')
  await launched.close()
})
