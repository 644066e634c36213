import { expect, type Locator, type Page } from '@playwright/test'
import type { TFunction } from 'i18next'
import { translator } from '#shared/wording/translator'

/** Goes to a screen as a person does, by the navigation. */
export async function goToSection(window: Page, screen: string): Promise<void> {
  const link = window.getByRole('navigation').getByRole('link', { name: new RegExp(`^${screen}`) })
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'page')
}

/** A field of text by its whole label. */
export const box = (within: Page | Locator, label: string): Locator =>
  within.getByRole('textbox', { name: label, exact: true })

/** A button by its words. */
export const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name })

/** Takes one of the acts that the pane of a statement has in its menu. */
export async function takeAct(window: Page, act: string | RegExp): Promise<void> {
  await button(window, /^(Autres actes|Other acts)$/).click()
  await window.getByRole('menuitem', { name: act }).click()
}

/** The pane beside what a screen shows. */
export const pane = (window: Page): Locator => window.getByRole('complementary')

/** Takes one of the choices of a list, by its words. */
export async function pick(within: Page | Locator, label: string, option: string): Promise<void> {
  const list = within.getByRole('combobox', { name: label, exact: true })
  await list.click()
  await list.page().getByRole('option', { name: option, exact: true }).click()
  await expect(list).toHaveValue(option)
}

/** Presses Tab, or Shift+Tab, until that has the focus, as someone without a mouse does. */
export async function tabTo(
  window: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return
    await window.keyboard.press(key)
  }
  throw new Error('Tab never arrived there.')
}

/** Presses keys one after the other. */
export async function press(window: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await window.keyboard.press(key)
}

/** Leaves what is typed and not kept: Escape, and the answer to its question. */
export async function giveUp(window: Page): Promise<void> {
  await press(window, 'Escape')
  await button(window, 'Abandonner').click()
}

/** A pattern for a sentence, whose spaces may be of any kind: French ones often don't break. */
export const saying = (pattern: string): RegExp =>
  new RegExp(pattern.replaceAll(' ', String.raw`\s`))

/** The exact words of the program, in whichever language the window has. */
export const inEither = (words: (t: TFunction) => string): RegExp =>
  new RegExp(
    `^(${(['fr', 'en'] as const).map((language) => words(translator(language)).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')})$`,
  )
