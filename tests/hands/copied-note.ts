import { expect, type Page } from '@playwright/test'

/** Copies the note of a simulation to the council, and gives its text. */
export async function copiedNote(window: Page): Promise<string> {
  await window.evaluate(() => {
    navigator.clipboard.writeText = (text) => {
      document.title = text
      return Promise.resolve()
    }
  })
  await window.getByRole('button', { name: 'Copier la note' }).click()
  await expect(window.getByRole('button', { name: 'Note copiée' })).toBeVisible()
  return window.title()
}
