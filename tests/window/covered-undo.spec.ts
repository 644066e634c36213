import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, button, pane, press, saying } from '../hands/hands'
import { registryOf } from '../hands/registry'
import { windowOfEach } from './harness/window-of-tests'

// What lies over a screen hides what Ctrl+Z would take back there.
const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

const lastName = async () =>
  (await registryOf(launched)).agents.find(({ id }) => id === 'agent-m0104')?.lastName

for (const [over, open] of [
  ['the help', () => press(launched.window, 'F1')],
  ['the empty search', () => press(launched.window, 'Control+k')],
  ['a dialogue', () => button(launched.window, 'Reprendre une liste').click()],
  ['a menu', () => button(launched.window, /^Réglages d/).click()],
] as const)
  test(`Ctrl+Z over ${over} undoes nothing of the screen under it`, async () => {
    const { window } = launched
    await goToAddress(launched, '/agents/agent-m0104')
    await box(pane(window), 'Nom').fill('Durand')
    await press(window, 'Control+s')
    await expect(button(window, saying('^Annuler : '))).toBeVisible()
    await open()
    await expect(window.locator('[role="dialog"], [role="menu"]')).toBeVisible()
    await press(window, 'Control+z')
    await press(window, 'Escape')
    await expect(window.locator('[role="dialog"], [role="menu"]')).toHaveCount(0)
    expect(await lastName()).toBe('Durand')
    await press(window, 'Control+z')
    await expect.poll(lastName).toBe('Dupont')
  })

test('Ctrl+Z in the empty search takes back nothing that is typed in the form under it', async () => {
  const { window } = launched
  await goToAddress(launched, '/agents/agent-m0104')
  const last = box(pane(window), 'Nom')
  await last.focus()
  await press(window, 'End')
  await window.keyboard.type('!')
  await press(window, 'Control+k', 'Control+z')
  await expect(last).toHaveValue('Dupont!')
  await press(window, 'Escape', 'Control+z')
  await expect(last).toHaveValue('Dupont')
})
