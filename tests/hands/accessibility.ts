import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import type { Preferences } from '#shared/contract/preferences'
import type { Running } from './running'
import './window-desk'

/** Both languages and both themes, each once. */
export const LOOKS = [
  { language: 'fr', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const

/** What axe finds, in a form that a failed test can print. */
export async function faults({ window }: Running): Promise<readonly string[]> {
  // Axe is read twice into each frame before each question, which takes as long as looking: once is enough.
  const alone = window.frames().length === 1
  const there = alone && (await window.evaluate(() => 'axe' in globalThis))
  const axe = new AxeBuilder({ page: window, ...(there ? { axeSource: 'null' } : {}) })
  // What is in order is not described, nor what styles and sounds would say to rules that are not asked.
  axe.setLegacyMode().options({ resultTypes: ['violations'], preload: false })
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** Keeps preferences as the settings would, and waits until the window wears them. */
export async function wear({ window }: Running, preferences: Preferences): Promise<void> {
  await window.evaluate((chosen) => self.desk.ask('savePreferences', chosen), preferences)
  const page = window.locator('html')
  await expect(page).toHaveAttribute('lang', preferences.language)
  await expect(page).toHaveAttribute('data-mantine-color-scheme', preferences.theme)
}

/** Goes to a screen by its address. */
export async function goToAddress({ window }: Running, address: string): Promise<void> {
  const before = await window.evaluate((hash) => {
    const shown = document.querySelector('main')?.innerText ?? ''
    const same = location.hash === `#${hash}`
    location.hash = hash
    return same ? null : shown
  }, address)
  // A busy machine draws late: what stood there before is not yet the screen that was asked for, but it may look the same.
  if (before !== null)
    await window
      .waitForFunction((old) => document.querySelector('main')?.innerText !== old, before, {
        timeout: 3000,
      })
      .catch(() => undefined)
  await expect(window.locator('[aria-busy]')).toHaveCount(0)
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
}
