import type { Locator, Page } from '@playwright/test'
import { box, pick } from './hands'

/** Fills in a late hour of Marie Dupont for Francheville, which is not kept yet; the dialogue that it is typed in. */
export async function typeLateHour(window: Page): Promise<Locator> {
  await window.getByRole('button', { name: 'Ajouter une régularisation…' }).click()
  const dialog = window.getByRole('dialog')
  await pick(window, 'Agent', 'Marie Dupont')
  await pick(window, 'Collectivité', 'Francheville')
  await box(dialog, 'Jour du travail').fill('14/12/2026')
  await box(dialog, 'Durée').fill('1h')
  await box(dialog, 'Motif du retard').fill('Feuille retrouvée')
  return dialog
}
