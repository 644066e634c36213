import type { RunOptions } from 'axe-core'
import './window-desk'

/** What axe found in a page, and which looks and colours of texts it read for that. */
export interface PageRead {
  readonly faults: readonly string[]
  readonly looks: readonly string[]
  readonly colours: readonly string[]
}

declare global {
  interface Window {
    /** Reads the page with axe: see `faults`. */
    readPage?: (
      looks: readonly string[],
      colours: readonly string[],
      isThorough: boolean,
    ) => Promise<PageRead>
  }
}

/** Lets a page that has axe be read (`readPage`); runs in the window. */
export function prepareReading(): void {
  /** The mark of a text of a look that was not read before: it holds the look. */
  const LOOK = 'data-new-look'
  /** The mark of a text in colours that were not read before: it holds them. */
  const COLOURS = 'data-new-colours'
  const MARKS = new RegExp(` (${LOOK}|${COLOURS})="[^"]*"`, 'g')
  const CONTRAST = 'color-contrast'
  /** Rules of axe that only ever ask someone to look: whatever they find is no violation, and goes unsaid here. */
  const NEVER_DECIDED = [
    'aria-braille-equivalent',
    'bypass',
    'duplicate-id-aria',
    'frame-title-unique',
    'no-autoplay-audio',
  ]
  // Elements in order are read too: writing each down as HTML would take a tenth of the time.
  self.axe?.configure({
    noHtml: true,
    rules: [
      { id: CONTRAST, selector: `[${COLOURS}]` },
      ...NEVER_DECIDED.map((id) => ({ id, enabled: false })),
    ],
  })

  // What is in order is not described, nor what styles and sounds would say to rules that are not asked. A page of paper within the
  // page has no script of its own, and is not entered.
  const COMMON: RunOptions = {
    resultTypes: ['violations', 'incomplete'],
    elementRef: true,
    preload: false,
    iframes: false,
  }
  /** An element in HTML, without what it holds where that is long. */
  const sourceOf = (element: Element | null | undefined): string => {
    const source = element?.outerHTML ?? ''
    const holder = source.length > 300 ? element?.cloneNode() : null
    return (holder instanceof Element ? holder.outerHTML : source).replace(MARKS, '')
  }
  const isOnGradient = (data: unknown): boolean =>
    typeof data === 'object' &&
    data !== null &&
    'messageKey' in data &&
    data.messageKey === 'bgGradient'
  /**
   * What axe finds; looks and colours on which it could not decide, because something lies over them, stay to be read. On hatched
   * ground it never decides: read again on each screen, they would cost the contrasts of the whole page.
   */
  const run = async (rules: RunOptions, colours: Set<string>): Promise<string[]> => {
    const found = await self.axe?.run({ ...COMMON, ...rules })
    for (const { id, nodes } of found?.incomplete ?? [])
      if (id === CONTRAST)
        for (const { element, any } of nodes) {
          if (any.some(({ data }) => isOnGradient(data))) continue
          colours.delete(element?.getAttribute(COLOURS) ?? '')
          element?.removeAttribute(LOOK)
        }
    return (found?.violations ?? []).flatMap(({ id, nodes }) =>
      nodes.map(({ element }) => `${id}: ${sourceOf(element)}`),
    )
  }

  /** A short name for a long look. */
  const nameOf = (text: string): string => {
    let [one, other] = [0, 0]
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      one = Math.imul(one ^ code, 0x9e_37_79_b1)
      other = Math.imul(other ^ code, 0x85_eb_ca_6b) + 1
    }
    return `${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`
  }
  const hasText = (element: Element): boolean =>
    element instanceof HTMLInputElement ||
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
    )
  const SILENT =
    /^(id|name|for|href|src|title|value|placeholder|d|data-new-.*|aria-(label.*|describedby|controls|owns|valuetext))$/
  const says = ({ name, value }: Attr): boolean =>
    name === 'style' ? /color|background|opacity|-bg/.test(value) : !SILENT.test(name)
  const own = (element: Element): string =>
    `${element.tagName} ${[...element.attributes]
      .filter(says)
      .map(
        ({ name, value }) =>
          `${name}=${name === 'class' || name === 'style' ? value : value.replaceAll(/\d+/g, '#')}`,
      )
      .join(' ')}`
  const SHOWS_NOTHING = 'rgba(0, 0, 0, 0) none 1'
  /** What an element shows behind its text. */
  const ground = (element: Element): string => {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element)
    return `${backgroundColor} ${backgroundImage} ${opacity}`
  }

  /** Marks the first text of each look that was not read before. */
  const markLooks = (read: ReadonlySet<string>, isThorough: boolean): number => {
    const known = new Set(read)
    const looks = new Map<Element, string>()
    /** What elements around a text say of classes, own styles and states: those that change its colours, or all of them. */
    const lookAround = (element: Element | null): string => {
      if (element === null) return ''
      const made = looks.get(element)
      if (made !== undefined) return made
      const parent = element.parentElement
      const changes =
        isThorough ||
        parent === null ||
        element.matches(':disabled, [aria-disabled="true"]') ||
        getComputedStyle(element).color !== getComputedStyle(parent).color ||
        ground(element) !== SHOWS_NOTHING
      const look = `${lookAround(parent)}${changes ? ` > ${own(element)}` : ''}`
      looks.set(element, look)
      return look
    }
    let count = 0
    for (const element of document.body.querySelectorAll('*')) {
      element.removeAttribute(LOOK)
      if (!hasText(element) || !element.checkVisibility()) continue
      const look = nameOf(`${lookAround(element)} : ${own(element)} ${isLarge(element)}`)
      if (known.has(look)) continue
      known.add(look)
      element.setAttribute(LOOK, look)
      count += 1
    }
    return count
  }

  /** In points, as the rule says: 18, or 14 in bold. */
  const isLarge = (element: Element): boolean => {
    const { fontSize, fontWeight } = getComputedStyle(element)
    const points = parseFloat(fontSize) * 0.75
    return points >= 18 || (points >= 14 && Number(fontWeight) >= 700)
  }

  /** What lies behind an element, down to the first colour that lets nothing through; what shows nothing of its own is left out. */
  const behind = (element: Element | null): string => {
    if (element === null) return ''
    const shown = ground(element)
    if (shown === SHOWS_NOTHING) return behind(element.parentElement)
    return /^rgb\([^)]*\) none 1$/.test(shown)
      ? shown
      : `${shown} > ${behind(element.parentElement)}`
  }

  /**
   * Marks, of the texts of a new look, the first in each combination of colours that was not read before, and notes it. A
   * combination is all that a contrast is made of: the colour of the text, what lies behind it, whether it is large, and whether it
   * belongs to something that may not be used.
   */
  const markColours = (known: Set<string>): number => {
    let count = 0
    for (const element of document.body.querySelectorAll(`[${LOOK}]`)) {
      element.removeAttribute(COLOURS)
      const { color } = getComputedStyle(element)
      const isOff = element.closest(':disabled, [aria-disabled="true"]') !== null
      const all = `${color}${isLarge(element) ? ' large' : ''}${isOff ? ' off' : ''} on ${behind(element)}`
      if (known.has(all)) continue
      known.add(all)
      element.setAttribute(COLOURS, all)
      count += 1
    }
    return count
  }

  // The other theme is shown at once. For good: each change of what all elements follow has the whole page computed again.
  const still = document.createElement('style')
  still.textContent = '*, ::before, ::after { transition: none !important; }'
  document.head.append(still)
  /** Shows the page in the other theme; its preferences stay. */
  const switchTheme = (): void => {
    const page = document.documentElement
    page.dataset['mantineColorScheme'] =
      page.dataset['mantineColorScheme'] === 'dark' ? 'light' : 'dark'
  }

  self.readPage = async (looks, colours, isThorough) => {
    const before = new Set(colours)
    const known = new Set(colours)
    const isNew = markLooks(new Set(looks), isThorough) > 0
    const enabled = isNew && markColours(known) > 0
    const found = await run({ rules: { [CONTRAST]: { enabled } } }, known)
    if (isNew) {
      switchTheme()
      try {
        const contrast: RunOptions = { runOnly: { type: 'rule', values: [CONTRAST] } }
        const there = markColours(known) === 0 ? [] : await run(contrast, known)
        found.push(...there.map((fault) => `in the other theme, ${fault}`))
      } finally {
        switchTheme()
      }
    }
    const marked = [...document.querySelectorAll(`[${LOOK}]`)]
    const read = marked.map((element) => element.getAttribute(LOOK) ?? '')
    for (const element of document.querySelectorAll(`[${LOOK}], [${COLOURS}]`)) {
      element.removeAttribute(LOOK)
      element.removeAttribute(COLOURS)
    }
    return { faults: found, looks: read, colours: [...known].filter((all) => !before.has(all)) }
  }
}
