import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from '@playwright/test'
import type { RunOptions } from 'axe-core'
import type { Preferences } from '#shared/contract/preferences'
import type { Running } from './running'
import './window-desk'

/**
 * What axe finds, in a form that a failed test can print: all its rules in the theme of the window, and contrasts in both. Contrasts
 * are its dearest rule by far: they are read where a text has a look that this page did not show before, in colours that were not
 * read before.
 */
export async function faults(running: Running): Promise<readonly string[]> {
  const found = await axeFaults(running, { rules: { [CONTRAST]: { enabled: false } } })
  if ((await markNewLooks(running)) === 0) return found
  const here = await contrastFaults(running)
  await switchTheme(running)
  try {
    const there = await contrastFaults(running)
    await rememberLooks(running)
    return [...found, ...here, ...there.map((fault) => `in the other theme, ${fault}`)]
  } finally {
    await switchTheme(running)
  }
}

const CONTRAST = 'color-contrast'

/** The mark of a text whose look was not shown before: it holds the look. */
const NEW_LOOK = 'data-new-look'

/** The mark of a text in colours that were not read before. */
const NEW_COLOURS = 'data-new-colours'

/** What is read: marked texts. The page may have drawn itself anew meanwhile, and axe refuses to read nothing. */
const TO_READ = `[${NEW_COLOURS}], title`

/** Colours that were read by any test of this process. */
const coloursRead = new Set<string>()

/** What axe says of contrasts, in the theme of the window, where a text of a new look has colours that were not read before. */
async function contrastFaults(running: Running): Promise<readonly string[]> {
  const colours = await markNewColours(running)
  if (colours.length === 0) return []
  for (const read of colours) coloursRead.add(read)
  return axeFaults(running, { runOnly: { type: 'rule', values: [CONTRAST] } }, TO_READ)
}

/**
 * Marks, of the texts of a new look, the first in each combination of colours that was not read before; answers these combinations.
 * They are all that a contrast is made of: the colour of the text, what lies behind it, how large, bold and opaque it is, and
 * whether it belongs to something that may not be used.
 */
const markNewColours = ({ window }: Running): Promise<readonly string[]> =>
  window.evaluate(
    ({ look, mark, read }) => {
      const known = new Set(read)
      const colours: string[] = []
      /** What lies behind an element, down to the first colour that lets nothing through; what shows nothing of its own is left out. */
      const behind = (element: Element | null): string => {
        if (element === null) return ''
        const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element)
        const own = `${backgroundColor} ${backgroundImage} ${opacity}`
        if (own === 'rgba(0, 0, 0, 0) none 1') return behind(element.parentElement)
        const isOpaque = /^rgb\(/.test(backgroundColor) && opacity === '1'
        return isOpaque ? own : `${own} > ${behind(element.parentElement)}`
      }
      for (const element of document.body.querySelectorAll(`[${look}]`)) {
        element.removeAttribute(mark)
        const { color, fontSize, fontWeight } = getComputedStyle(element)
        const isOff = element.closest(':disabled, [aria-disabled="true"]') !== null
        const all = `${color} ${fontSize} ${fontWeight} ${isOff ? 'off' : ''} on ${behind(element)}`
        if (known.has(all)) continue
        known.add(all)
        colours.push(all)
        element.setAttribute(mark, '')
      }
      return colours
    },
    { look: NEW_LOOK, mark: NEW_COLOURS, read: [...coloursRead] },
  )

/**
 * Marks the first text of each look that this page shows for the first time; answers their number. The look of a text: what its
 * element and all those around it say of classes, own styles and states.
 */
const markNewLooks = ({ window }: Running): Promise<number> =>
  window.evaluate((mark) => {
    const known = new Set(self.looksRead)
    const silent = new RegExp(
      `^(id|name|for|href|src|title|value|placeholder|d|${mark}|aria-(label.*|describedby|controls|owns|valuetext))$`,
    )
    const says = ({ name, value }: Attr): boolean =>
      name === 'style' ? /color|background|opacity|-bg/.test(value) : !silent.test(name)
    const lookOf = (element: Element | null): string => {
      if (element === null) return ''
      const attributes = [...element.attributes].filter(says)
      const own = attributes.map(({ name, value }) => `${name}=${value}`).join(' ')
      return `${lookOf(element.parentElement)} > ${element.tagName} ${own}`
    }
    const hasText = (element: Element): boolean =>
      element instanceof HTMLInputElement ||
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
      )
    let count = 0
    for (const element of document.body.querySelectorAll('*')) {
      element.removeAttribute(mark)
      const look = hasText(element) && element.checkVisibility() ? lookOf(element) : null
      if (look === null || known.has(look)) continue
      known.add(look)
      element.setAttribute(mark, look)
      count += 1
    }
    return count
  }, NEW_LOOK)

/** Notes that the contrasts of what is still marked were read. */
const rememberLooks = ({ window }: Running): Promise<void> =>
  window.evaluate((mark) => {
    const known = (self.looksRead ??= new Set())
    for (const element of document.querySelectorAll(`[${mark}]`)) {
      known.add(element.getAttribute(mark) ?? '')
      element.removeAttribute(mark)
    }
  }, NEW_LOOK)

/** The program of axe, whose version is pinned; each page reads it once. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What some rules find in the page, or in parts of it; a page of paper within it has no script of its own, and is not entered. */
async function axeFaults(
  { window }: Running,
  rules: RunOptions,
  within = 'html',
): Promise<readonly string[]> {
  if (!(await window.evaluate(() => 'axe' in globalThis))) await window.evaluate(AXE)
  // What is in order is not described, nor what styles and sounds would say to rules that are not asked.
  const options: RunOptions = {
    ...rules,
    resultTypes: ['violations'],
    preload: false,
    iframes: false,
  }
  const found = await window.evaluate(
    async (asked) => (await self.axe?.run(asked.within, asked.options))?.violations ?? null,
    { within, options },
  )
  if (found === null) throw new Error('The page has lost axe.')
  const marks = new RegExp(` (${NEW_LOOK}|${NEW_COLOURS})="[^"]*"`, 'g')
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.replace(marks, '')}`),
  )
}

/** Shows the page in the other theme, at once; its preferences stay. */
const switchTheme = ({ window }: Running): Promise<void> =>
  window.evaluate(() => {
    const page = document.documentElement
    const theme = page.dataset['mantineColorScheme'] === 'dark' ? 'light' : 'dark'
    const still = document.createElement('style')
    still.textContent = '*, ::before, ::after { transition: none !important; }'
    document.head.append(still)
    page.dataset['mantineColorScheme'] = theme
    // Styles are computed here, while nothing glides.
    page.getBoundingClientRect()
    still.remove()
  })

/** Keeps preferences as the settings would, and waits until the window wears them. */
export async function wear({ window }: Running, preferences: Preferences): Promise<void> {
  await window.evaluate((chosen) => self.desk.ask('savePreferences', chosen), preferences)
  const page = window.locator('html')
  await expect(page).toHaveAttribute('lang', preferences.language)
  await expect(page).toHaveAttribute('data-mantine-color-scheme', preferences.theme)
}

const noop = (): undefined => undefined

/** Goes to a screen by its address. */
export async function goToAddress({ window }: Running, address: string): Promise<void> {
  const soon = { timeout: 3000 }
  // While the program starts, the screen that comes first would be taken for the one that is asked for.
  await window.waitForFunction(() => document.querySelector('h1') !== null, null, soon).catch(noop)
  const shown = await window.evaluateHandle((hash) => {
    const [before, after] = [location.hash || '#/', `#${hash}`]
    const main = document.querySelector('main')
    const section = (each: string): string | undefined => each.split('/')[1]
    location.hash = hash
    return {
      text: main?.innerText ?? '',
      screen: section(before) === section(after) ? null : (main?.firstElementChild ?? null),
      same: before === after,
    }
  }, address)
  // A busy machine draws late: what is there before, which may change meanwhile, is not yet the screen that was asked for, but it may look the same.
  await window
    .waitForFunction(
      ({ text, screen, same }) =>
        same ||
        (screen === null
          ? document.querySelector('main')?.innerText !== text
          : !screen.isConnected),
      shown,
      soon,
    )
    .catch(noop)
  await expect(window.locator('[aria-busy]')).toHaveCount(0)
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
}
