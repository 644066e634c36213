import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, button, pane, press } from '../hands/hands'
import { windowOfEach } from './harness/window-of-tests'

const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test('what is typed right after a new record was asked for is in its first field', async () => {
  const { window } = launched
  for (const [address, add, label] of [
    ['/agents', 'Ajouter un agent', 'Prénom'],
    ['/collectivites', 'Ajouter une collectivité', 'Nom'],
    ['/criteres', 'Nouveau critère', 'Nom'],
  ] as const) {
    await goToAddress(launched, address)
    await button(window, add).focus()
    await press(window, 'Enter', 'A', 'b', 'c', 'Tab', 'd')
    await expect(box(window, label)).toHaveValue('Abc')
    await expect(window.locator(':focus')).toHaveValue('d')
    await press(window, 'Escape')
    await button(window, 'Abandonner').press('Enter')
    await expect(window.getByRole('dialog')).toHaveCount(0)
  }
})

test('the question of a form that is left for a new record has the keys that follow', async () => {
  const { window } = launched
  await goToAddress(launched, '/agents/agent-m0104')
  await box(pane(window), 'Prénom').fill('Maria')
  await button(window, 'Ajouter un agent').press('Enter')
  await expect(button(window, 'Abandonner')).toBeVisible()
  await press(window, 'Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(box(pane(window), 'Prénom')).toHaveValue('Maria')
})

test('a new record begins in its first field, a choice that letters answer', async () => {
  const { window } = launched
  await goToAddress(launched, '/absences')
  await window.getByRole('button', { name: 'Ajouter une absence' }).press('Enter')
  const agent = window.getByRole('complementary').getByRole('combobox', { name: 'Agent' })
  await expect(agent).toBeFocused()
  await press(window, 'n')
  await expect(agent).toHaveValue('Nadège Colin')
})
