import { expect } from '@playwright/test'
import type { Running } from '../hands/running'
import type { Screen } from './screen'

async function openMenu({ window }: Running): Promise<void> {
  await window.getByRole('button', { name: /^(Actes|Acts)$/ }).click()
  await expect(window.getByRole('menuitem').first()).toBeVisible()
}

/** The acts that a form alone has, in the menu of an individual loan. */
export const ACT_SCREENS: readonly Screen[] = [
  { name: 'acts-of-a-loan', address: '/conventions/agreement-mad-dgs', first: openMenu },
]
