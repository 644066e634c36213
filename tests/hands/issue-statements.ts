import { expect } from '@playwright/test'
import { goToAddress } from './accessibility'
import type { Running } from './running'
import './window-desk'

/**
 * Issues every draft that the statements show, in either language.
 *
 * @param numbers how the button that issues them goes on: "2026-001 à 2026-026"
 */
export async function issueShown({ window }: Running, numbers: string): Promise<void> {
  const boxes = window.getByRole('checkbox')
  // The box of the title is there before the drafts: checked then, it checks nothing.
  await expect(boxes.nth(1)).toBeVisible()
  await boxes.first().check()
  await window.getByRole('button', { name: new RegExp(`^(Émettre|Issue) ${numbers}`) }).click()
  const dialog = window.getByRole('dialog')
  await dialog
    .getByRole('textbox', { name: /^(Motif de l’émission|Reason to issue)/ })
    .fill('Pièces attendues en mars')
  await dialog.getByRole('button', { name: /^(Émettre|Issue)$/ }).click()
  await expect(dialog).toBeHidden()
}

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
  await issueShown(launched, '2026-001')
}
