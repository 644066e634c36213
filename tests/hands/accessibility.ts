import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from '@playwright/test'
import type { Preferences } from '#shared/contract/preferences'
import { IS_THOROUGH } from '../scaled'
import { inEither } from './hands'
import { prepareReading } from './read-with-axe'
import type { Running } from './running'
import './window-desk'

/**
 * What axe finds, in a form that a failed test can print: all its rules in the theme of the window, and contrasts in both.
 * Contrasts are the dearest rule by far: they are read where a text has a look that no test of this process showed before, in
 * colours that were not read before.
 */
export async function faults({ window }: Running): Promise<readonly string[]> {
  if (!(await window.evaluate(() => 'axe' in globalThis))) {
    await window.evaluate(AXE)
    await window.evaluate(prepareReading)
  }
  const found = await window.evaluate(
    ({ looks, colours, isThorough }) =>
      self.readPage?.(looks.split('\n'), colours.split('\n'), isThorough) ?? null,
    // As texts: the driver of the browser takes a list apart value by value.
    {
      looks: [...looksRead].join('\n'),
      colours: [...coloursRead].join('\n'),
      isThorough: IS_THOROUGH,
    },
  )
  if (found === null) throw new Error('The page has lost axe.')
  for (const look of found.looks) looksRead.add(look)
  for (const colour of found.colours) coloursRead.add(colour)
  return found.faults
}

/** Looks of texts whose contrasts were read by any test of this process. */
const looksRead = new Set<string>()

/** Colours that were read by any test of this process. */
const coloursRead = new Set<string>()

/** The program of axe, whose version is pinned; each page reads it once. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Keeps preferences as the settings would, and waits until the window wears them. */
export async function wear({ window }: Running, preferences: Preferences): Promise<void> {
  await window.evaluate((chosen) => self.desk.ask('savePreferences', chosen), preferences)
  const page = window.locator('html')
  await expect(page).toHaveAttribute('lang', preferences.language)
  await expect(page).toHaveAttribute('data-mantine-color-scheme', preferences.theme)
}

/**
 * Goes to an address, unless the window begins there, and waits until its screen is drawn; runs in the window. The title of the screen,
 * or `null` where something of it is still to come after three seconds.
 */
async function goWithin([address, beginsThere]: readonly [string, boolean]): Promise<
  string | null
> {
  const soon = async (isSo: () => boolean): Promise<void> => {
    const began = performance.now()
    while (!isSo() && performance.now() - began < 3000) await new Promise(requestAnimationFrame)
  }
  // While the program starts, the screen that comes first would be taken for the one that is asked for.
  await soon(() => document.querySelector('h1') !== null)
  const after = `#${address}`
  const before = beginsThere ? after : location.hash || '#/'
  const section = (each: string): string | undefined => each.split(/[/?]/)[1]
  const main = document.querySelector('main')
  const text = main?.innerText ?? ''
  const screen = section(before) === section(after) ? null : (main?.firstElementChild ?? null)
  let changed = performance.now()
  // Reading all words of a screen takes as long as drawing some: it is done once after each change.
  let isToRead = true
  let isOther = false
  const saysOther = (): boolean => {
    if (isToRead) isOther = document.querySelector('main')?.innerText !== text
    isToRead = false
    return isOther
  }
  const seen = new MutationObserver((changes) => {
    isToRead = true
    if (changes.some(({ type }) => type !== 'attributes')) changed = performance.now()
  })
  seen.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  })
  if (!beginsThere) location.hash = address
  // A busy machine draws late: what is there before, which may change meanwhile, is not yet the screen that was asked for. It may look
  // the same: then nothing is drawn for a while, and no answer of the desk is missing.
  if (before !== after)
    await soon(() =>
      screen === null
        ? saysOther() || (self.questionsOpen === 0 && performance.now() - changed > 500)
        : !screen.isConnected,
    )
  seen.disconnect()
  const title = document.querySelector('h1')
  return document.querySelector('[aria-busy]') === null &&
    title?.checkVisibility() === true &&
    title.closest('[aria-hidden]') === null
    ? title.innerText
    : null
}

/** Goes to a screen by its address, which is one of the program: a window that was left blank begins there. */
export async function goToAddress(
  { window, begin }: Pick<Running, 'window' | 'begin'>,
  address: string,
): Promise<void> {
  const beginsThere = (await begin?.(address)) ?? false
  const drawn = await window.evaluate(goWithin, [address, beginsThere] as const)
  const title = window.getByRole('heading', { level: 1 })
  if (drawn === null) await expect(window.locator('[aria-busy]')).toHaveCount(0)
  expect(drawn ?? (await title.innerText()), address).not.toMatch(
    inEither((t) => t('frame.notFound.title')),
  )
}
