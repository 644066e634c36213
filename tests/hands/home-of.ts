import { expect, type Page } from '@playwright/test'
import type { OpenWindow } from '../window/harness/launch'
import { goToAddress, wear } from './accessibility'
import { saying } from './hands'

/** Expects the screen that is open to say some words: a pattern, with any white space between words. */
export const screenSays = (window: Page, words: string): Promise<void> =>
  expect(window.getByRole('main')).toContainText(saying(words))

/** Goes to the home of a role. */
export async function goToHomeOf(
  opened: OpenWindow,
  role: 'humanResources' | 'finance' | 'direction',
): Promise<void> {
  await wear(opened, { name: 'Claire Morel', role, language: 'fr', theme: 'light' })
  await goToAddress(opened, '/')
}
