import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { openGrid } from '../hands/grid'
import { box, button, press } from '../hands/hands'
import { registryOf } from '../hands/registry'
import { keptIn } from '../hands/wall-hours'
import { windowOfEach } from './harness/window-of-tests'

declare global {
  interface Window {
    /** Lets the hours that are held back come. */
    readonly release?: () => void
  }
}

// The key that closes what lies over a screen does nothing else on it.
const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

for (const [address, label] of [
  ['/criteres/nouveau', 'Nom'],
  ['/conventions/nouvelle', 'Titre'],
] as const)
  test(`Escape closes what lies over ${address}, and asks nothing of the form under it`, async () => {
    const { window } = launched
    const dialogs = window.getByRole('dialog')
    await goToAddress(launched, address)
    await box(window, label).fill('Élèves')
    await press(window, 'F1')
    await expect(dialogs).toHaveCount(1)
    await press(window, 'Escape')
    await expect(dialogs).toHaveCount(0)
    await press(window, 'Escape')
    await expect(dialogs.getByRole('button', { name: 'Abandonner' })).toBeVisible()
    await press(window, 'Escape')
    await expect(dialogs).toHaveCount(0)
    await expect(box(window, label)).toHaveValue('Élèves')
    await expect(box(window, label)).toBeFocused()
  })

test('Ctrl+Enter in the search confirms nothing of the week under it', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  await press(window, 'Control+k', 'Control+Enter')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(window).not.toHaveURL(/semaine/)
  expect((await keptIn(launched)).size).toBe(0)
})

test('Ctrl+Enter in the search saves nothing of the form under it', async () => {
  const { window } = launched
  await goToAddress(launched, '/agents/agent-m0104')
  await box(window.getByRole('complementary'), 'Prénom').fill('Maria')
  // What is shown already: nothing asks whether the form is left.
  await press(window, 'Control+k')
  await window.getByRole('combobox', { expanded: true }).fill('M0104')
  await expect(window.getByRole('option', { name: /^Marie Dupont/ }).first()).toBeVisible()
  await press(window, 'Control+Enter')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(box(window.getByRole('complementary'), 'Prénom')).toHaveValue('Maria')
  const { agents } = await registryOf(launched)
  expect(agents.find(({ id }) => id === 'agent-m0104')?.firstName).toBe('Marie')
})

test('a menu that is opened while the hours of a far week are on their way keeps the focus when they come', async () => {
  const { window } = launched
  await openGrid(launched, '/semaine/2027-01-11/semaine')
  await window.evaluate(() => {
    const { ask } = self.desk
    const released = new Promise<void>((resolve) => Object.assign(self, { release: resolve }))
    const held: typeof ask = async (method, input) => {
      if (method === 'readTimesheets' && JSON.stringify(input).includes('2027-07')) await released
      return ask(method, input)
    }
    Object.assign(self.desk, { ask: held })
  })
  await button(window, 'Aller à la date').click()
  await window.keyboard.type('12/7')
  await press(window, 'Enter')
  await expect(window).toHaveURL(/2027-07-12/)
  await button(window, 'Remplir').click()
  const entries = window.getByRole('menuitem')
  await press(window, 'ArrowDown')
  await expect(entries.first()).toBeFocused()
  await window.evaluate(() => self.release?.())
  await expect(window.getByRole('columnheader', { name: /12/ }).first()).toBeVisible()
  await expect(entries.first()).toBeFocused()
})
