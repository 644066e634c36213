import { expect, test } from '@playwright/test'
import { saying } from '../hands/hands'
import { letAnswer, openUnread } from '../hands/hold-answers'
import { windowOfEach } from './harness/window-of-tests'

// While what figures rest on is read, none is shown in their place, nor said that there are none.

const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test('the cost of a service is not said to be out of its agreement before it is computed', async () => {
  const { window } = launched
  await openUnread(launched, 'readPeriod', '/couts/services')
  await expect(window.getByText('Calcul en cours')).toBeVisible()
  await expect(window.getByText(saying('n’est en vigueur aucun jour'))).toHaveCount(0)
  // The latest year is looked for first.
  await expect(async () => {
    await letAnswer(launched)
    await expect(window.getByText('Calcul en cours')).toHaveCount(0, { timeout: 500 })
  }).toPass()
  await expect(window.getByText(saying('n’est en vigueur aucun jour'))).toHaveCount(0)
})

test('an agent’s week is not compared with the contract before the hours of the others are read', async () => {
  const { window } = launched
  await openUnread(launched, 'readPeriod', '/semaine/agent/agent-m0104/2026-12-07')
  const gaps = window.locator('td[data-sum="difference"]')
  const first = gaps.first()
  await expect(window.locator('td[data-sum="total"]').first()).not.toHaveText('')
  await expect(first).toHaveText('')
  await letAnswer(launched)
  await expect(first).not.toHaveText('')
})

test('a sheet for a council is printed once it is computed', async () => {
  const { window } = launched
  await openUnread(launched, 'readPeriod', '/tableau-de-bord/fiche-conseil')
  await expect(window.getByText('Calcul en cours')).toBeVisible()
  await window.evaluate(() => {
    self.print = () => {
      document.title = document.querySelector('main table') === null ? 'blank' : 'whole'
    }
  })
  await window.keyboard.press('Control+p')
  await letAnswer(launched)
  await expect(window.locator('main table')).toBeVisible()
  await expect.poll(() => window.title()).toBe('whole')
})

test('a simulation is not said to be of all years before it is known of which', async () => {
  const { window } = launched
  await openUnread(launched, 'readPeriod', '/simulation')
  await expect(window.getByText('Calcul en cours')).toBeVisible()
  const header = window.locator('main header')
  await expect(header).not.toContainText('Toutes')
  await letAnswer(launched)
  await expect(header).toContainText('2026')
})
