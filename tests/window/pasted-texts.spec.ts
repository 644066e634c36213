import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, press } from '../hands/hands'
import { registryOf } from '../hands/registry'
import { windowOfEach } from './harness/window-of-tests'

const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

/** Puts what was copied in place of what a field holds. */
async function pasteOver(label: string, copied: string): Promise<void> {
  const field = box(launched.window, label)
  await field.fill('')
  await launched.clipboard.write(copied)
  await press(launched.window, 'Control+v')
}

const body = async (id: string) =>
  (await registryOf(launched)).collectivities.find((one) => one.id === id)

test('codes and figures that are pasted with spaces before them are kept whole, and one that is too long is refused', async () => {
  const { window } = launched
  await goToAddress(launched, '/collectivites/cc-pays-de-saint-seine')
  await pasteOver('Code collectivité', '  200')
  await pasteOver('Code budget', ' 12')
  await press(window, 'Control+s')
  await expect(window.getByText('Non enregistré')).toBeHidden()
  await expect
    .poll(async () => (await body('cc-pays-de-saint-seine'))?.treasury)
    .toMatchObject({ collectivity: '200', budget: '12' })
  await pasteOver('Code budget', '12345')
  await press(window, 'Control+s')
  await expect(window.getByText('Un champ est à corriger avant d’enregistrer.')).toBeVisible()
  await expect(box(window, 'Code budget')).toHaveValue('12345')
})

test('a sentence that is pasted with hidden signs is read without them', async () => {
  const { window } = launched
  await goToAddress(launched, '/semaine/2027-01-11/semaine')
  await press(window, 'Control+k')
  await launched.clipboard.write('Ma\u00ADrie lundi 2\u00A0h\u200B 30 \u200ELe\u0301ry')
  await press(window, 'Control+v')
  const field = window.getByRole('combobox', { name: 'Chercher' })
  await expect(field).toHaveValue('Marie lundi 2\u00A0h 30 Léry')
  await expect(window.getByRole('dialog')).not.toContainText('n’est ni un agent')
})
