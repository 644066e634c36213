import type { RunOptions } from 'axe-core'
import './read-structure'
import './window-desk'

/** What axe found in a page, and which looks and colours of texts it read for that. */
export interface PageRead {
  readonly faults: readonly string[]
  readonly looks: readonly string[]
  readonly colours: readonly string[]
  /** The structures in which nothing was found, one a line. */
  readonly structures: string
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

/**
 * Lets a page that has axe be read (`readPage`), whose elements of known structures, one a line, were read elsewhere; runs in the
 * window, after `prepareStructure`.
 */
export function prepareReading(known: string): void {
  const { structure } = self
  if (structure === undefined) throw new Error('The structure of the page cannot be read.')
  const { nameOf, hasText, own } = structure
  /** The mark of an element of a structure in which it was not read before. */
  const NEW = 'data-new-structure'
  /** The mark of a text of a look that was not read before: it holds the look. */
  const LOOK = 'data-new-look'
  /** The mark of a text in colours that were not read before: it holds them. */
  const COLOURS = 'data-new-colours'
  const MARKS = new RegExp(` (${LOOK}|${COLOURS}|${NEW})="[^"]*"`, 'g')
  const CONTRAST = 'color-contrast'
  /** Rules of axe that only ever ask someone to look: whatever they find is no violation, and goes unsaid here. */
  const NEVER_DECIDED = [
    'aria-braille-equivalent',
    'bypass',
    'duplicate-id-aria',
    'frame-tested',
    'frame-title-unique',
    'no-autoplay-audio',
  ]
  /** Rules for which an element is in order or not by what is elsewhere on the page, or by how much it shows. */
  const OF_ALL =
    /^(accesskeys|heading-order|link-in-text-block|region|scrollable-region-focusable|skip-link|table-duplicate-name|landmark-.*)$/
  /** The selector of a rule, for new elements only. */
  const ofNew = (selector: string): string =>
    selector
      .split(/,\s*(?![^()]*\))/)
      .map((each) => (each === '*' ? `[${NEW}]` : `${each}[${NEW}]`))
      .join(', ')
  // What its rules are is no part of what axe promises: its version is pinned, and planted faults show that they are known.
  const audit: unknown = self.axe === undefined ? null : Reflect.get(self.axe, '_audit')
  const rules: unknown =
    typeof audit === 'object' && audit !== null && 'rules' in audit ? audit.rules : null
  const ofOne = (Array.isArray(rules) ? rules : []).flatMap((rule: unknown) =>
    typeof rule === 'object' &&
    rule !== null &&
    'id' in rule &&
    'selector' in rule &&
    typeof rule.id === 'string' &&
    typeof rule.selector === 'string' &&
    !OF_ALL.test(rule.id) &&
    !/^(html|body|meta)/.test(rule.selector)
      ? [{ id: rule.id, selector: ofNew(rule.selector) }]
      : [],
  )
  // Elements in order are read too: writing each down as HTML would take a tenth of the time.
  self.axe?.configure({
    noHtml: true,
    rules: [
      ...ofOne,
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

  const SHOWS_NOTHING = 'rgba(0, 0, 0, 0) none 1'
  /** What an element shows behind its text. */
  const ground = (element: Element): string => {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element)
    return `${backgroundColor} ${backgroundImage} ${opacity}`
  }

  const structures = new Set(known.split('\n'))
  /** Marks the elements of new structures, or all of them; answers with those structures. */
  const markNew = (isThorough: boolean): ReadonlyMap<Element, string> => {
    const found = new Map(
      [...structure.read()].filter(([, made]) => isThorough || !structures.has(made)),
    )
    for (const element of found.keys()) element.setAttribute(NEW, '')
    return found
  }
  /** Whether something new may be outside of all landmarks: not by what it holds, nor within a landmark that is plain. */
  const isNewOutside = (found: ReadonlyMap<Element, string>): boolean =>
    [...found.keys()].some(
      (element) =>
        element.closest('main:not([role]), nav:not([role]), [role="dialog"]') === null &&
        (hasText(element) || ![...element.children].some((held) => found.has(held))),
    )

  /** Marks the first text of each look that was not read before; answers with the new looks of all texts. */
  const markLooks = (
    elements: Iterable<Element>,
    read: ReadonlySet<string>,
    isThorough: boolean,
  ): ReadonlyMap<Element, string> => {
    const known = new Set(read)
    const found = new Map<Element, string>()
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
    for (const element of elements) {
      if (!hasText(element) || !element.checkVisibility()) continue
      const look = nameOf(`${lookAround(element)} : ${own(element)} ${isLarge(element)}`)
      if (read.has(look)) continue
      found.set(element, look)
      if (known.has(look)) continue
      known.add(look)
      element.setAttribute(LOOK, look)
    }
    return found
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
    const colour = new Set(colours)
    const fresh = markNew(isThorough)
    const newLooks = markLooks(fresh.keys(), new Set(looks), isThorough)
    const isNew = newLooks.size > 0
    const enabled = isNew && markColours(colour) > 0
    const found = await run(
      { rules: { [CONTRAST]: { enabled }, region: { enabled: isNewOutside(fresh) } } },
      colour,
    )
    if (isNew) {
      switchTheme()
      try {
        const contrast: RunOptions = { runOnly: { type: 'rule', values: [CONTRAST] } }
        const there = markColours(colour) === 0 ? [] : await run(contrast, colour)
        found.push(...there.map((fault) => `in the other theme, ${fault}`))
      } finally {
        switchTheme()
      }
    }
    const marked = [...document.querySelectorAll(`[${LOOK}]`)]
    const read = new Set(marked.map((element) => element.getAttribute(LOOK) ?? ''))
    for (const element of document.querySelectorAll(`[${LOOK}], [${COLOURS}], [${NEW}]`))
      for (const mark of [LOOK, COLOURS, NEW]) element.removeAttribute(mark)
    // What was found stays new, and so does a text of a look on which axe could not decide.
    const inOrder = [...fresh].flatMap(([element, made]) => {
      const look = newLooks.get(element)
      return found.length === 0 && (look === undefined || read.has(look)) ? [made] : []
    })
    for (const made of inOrder) structures.add(made)
    return {
      faults: found,
      looks: [...read],
      colours: [...colour].filter((all) => !before.has(all)),
      structures: inOrder.join('\n'),
    }
  }
}
