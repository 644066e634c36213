import { expect } from '@playwright/test'
import { goToAddress } from './accessibility'
import type { Running } from './running'
import './window-desk'

/** Issues every statement of the sample's year, unless that was done. */
export async function issueAll(launched: Running): Promise<void> {
  const { window } = launched
  const issued = await window.evaluate(async () => {
    const registry = await self.desk.ask('readRegistry', {})
    return registry.ok && registry.value.statements.length > 0
  })
  if (issued) return
  await goToAddress(launched, '/etats')
  await expect(window.getByRole('checkbox')).toHaveCount(27)
  await window.getByRole('checkbox').first().check()
  await window.getByRole('button', { name: /^(Émettre|Issue) 2026-001/ }).click()
  await window
    .getByRole('textbox', { name: /^(Motif de l’émission|Reason to issue)/ })
    .fill('Pièces attendues en mars')
  await window
    .getByRole('dialog')
    .getByRole('button', { name: /^(Émettre|Issue)$/ })
    .click()
  await expect(window.getByRole('dialog')).toBeHidden()
}
