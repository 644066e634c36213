import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, button, pane, press } from '../hands/hands'
import { registryOf } from '../hands/registry'
import { windowOfEach } from './harness/window-of-tests'

// What is kept changes, or goes away, while it is open in a form in which something is typed.
const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

const marie = async () => {
  const { agents } = await registryOf(launched)
  const found = agents.find(({ id }) => id === 'agent-m0104')
  if (found === undefined) throw new Error('She is not in the sample.')
  return found
}

test('a form keeps what was typed in it alone: what was undone meanwhile is not written back', async () => {
  const { window } = launched
  await goToAddress(launched, '/agents/agent-m0104')
  const [first, last] = [box(pane(window), 'Prénom'), box(pane(window), 'Nom')]
  await last.fill('Durand')
  await press(window, 'Control+s')
  await expect(button(window, /^Annuler : fiche de Marie Durand/)).toBeVisible()
  await first.fill('Maria')
  await button(pane(window), 'Fermer').focus()
  await press(window, 'Control+z')
  await expect(last).toHaveValue('Dupont')
  await expect(first).toHaveValue('Maria')
  await press(window, 'Control+s')
  await expect.poll(async () => (await marie()).firstName).toBe('Maria')
  expect((await marie()).lastName).toBe('Dupont')
})
