import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { focused } from '../hands/grid'
import { button } from '../hands/hands'
import { registryOf } from '../hands/registry'
import { windowOfEach } from './harness/window-of-tests'

// A key that is held down, which the system strikes again and again.
const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test('a held Enter removes one trip, and not the next one, on whose button the focus comes', async () => {
  const { window } = launched
  for (const day of ['2027-01-05', '2027-01-06', '2027-01-07'])
    await launched.desk.ask('saveTrip', {
      id: day,
      agentId: 'agent-m0104',
      collectivityId: 'commune-21475',
      day,
      tenths: 120,
      purpose: 'Conseil',
    })
  await goToAddress(launched, '/couts/deplacements')
  const trips = async () => (await registryOf(launched)).trips.length
  const before = await trips()
  const removals = button(window, /^Retirer le trajet/)
  const [first, next] = [removals.first(), removals.nth(1)]
  const name = (await next.getAttribute('aria-label')) ?? ''
  expect(await first.getAttribute('aria-label')).not.toBe(name)
  await first.focus()
  await window.keyboard.down('Enter')
  await expect.poll(trips).toBe(before - 1)
  await expect(focused(launched)).toHaveAccessibleName(name)
  await window.keyboard.down('Enter')
  await window.keyboard.down('Enter')
  await window.keyboard.up('Enter')
  await expect.poll(trips).toBe(before - 1)
  await expect(focused(launched)).toHaveAccessibleName(name)
  // Pressed anew, it is meant.
  await window.keyboard.press('Enter')
  await expect.poll(trips).toBe(before - 2)
})
