import type { Page } from '@playwright/test'

/** What is wrong with how a screen is laid out, in sentences that a failed test can print. */
export const layoutFaults = (window: Page): Promise<readonly string[]> =>
  window.evaluate(() => {
    const TOLERANCE = 1.5
    const faults: string[] = []
    const words = (element: Element): string =>
      ((element as HTMLElement).innerText || element.getAttribute('aria-label') || element.tagName)
        .replace(/\s+/g, ' ')
        .slice(0, 60)
    const place = (element: Element): string => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return `at ${x.toFixed(0)},${y.toFixed(0)} (${width.toFixed(0)} × ${height.toFixed(0)})`
    }
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.getClientRects().length > 0
    /** An element as it lies on the page; it `hides` what it holds where it is of one pixel, or clips all away. */
    const readBox = (element: Element) => {
      const bounds = element.getBoundingClientRect()
      const style = getComputedStyle(element)
      const { clipPath, overflow, overflowX, overflowY, position } = style
      const isTiny = bounds.width <= 1 || bounds.height <= 1
      const hides =
        clipPath.startsWith('inset(50%') ||
        style.getPropertyValue('clip').startsWith('rect(0') ||
        (isTiny && overflow !== 'visible')
      return { bounds, overflowX, overflowY, position, isTiny, hides }
    }
    /** The same answer for an element, asked of the page once: each is asked for by all that it holds. */
    const once = <T>(answer: (element: Element) => T): ((element: Element) => T) => {
      const known = new Map<Element, T>()
      return (element) => {
        const made = known.get(element)
        if (made !== undefined) return made
        const answered = answer(element)
        known.set(element, answered)
        return answered
      }
    }
    const boxOf = once(readBox)
    const isHidden: (element: Element) => boolean = once(
      (element) =>
        boxOf(element).hides || (element.parentElement !== null && isHidden(element.parentElement)),
    )
    /** Only for those who do not see: in something of one pixel, or clipped away. */
    const isForEars = (element: Element): boolean => boxOf(element).isTiny || isHidden(element)
    const holdsText = (element: Element): boolean =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      )
    /** Whether the whole text is told to whoever points at it: what is shortened gets its tooltip at that moment. */
    const said = (element: Element): boolean => {
      element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
      return element.closest('[title]') !== null || element.querySelector('[title]') !== null
    }
    const isFigure = (text: string): boolean => /\d/.test(text) && /^[\d\s.,%€hj+−–-]+$/u.test(text)

    for (const element of document.body.querySelectorAll('*')) {
      // A field of several lines scrolls by itself.
      if (element instanceof HTMLTextAreaElement) continue
      if (!holdsText(element) || !isShown(element) || isForEars(element)) continue
      const style = getComputedStyle(element)
      // The text is cut by itself or by what holds it, where that hides what is beyond.
      let cut = false
      const range = document.createRange()
      range.selectNodeContents(element)
      const text = range.getBoundingClientRect()
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        const { bounds, overflowX, overflowY, position } = boxOf(box)
        if (/auto|scroll/.test(overflowX) || /auto|scroll/.test(overflowY)) break
        if (
          /hidden|clip/.test(overflowX) &&
          (text.right > bounds.right + TOLERANCE || text.left < bounds.left - TOLERANCE)
        )
          cut = true
        // What holds it may hide its foot because more is to come by scrolling; by itself, a text cuts itself.
        if (box === element && /hidden|clip/.test(overflowY) && text.bottom > bounds.bottom + 3)
          cut = true
        if (position === 'fixed') break
      }
      const shortened =
        style.textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth + TOLERANCE
      if (!cut && !shortened) continue
      const content = words(element)
      if (isFigure(content)) faults.push(`figure shortened: « ${content} » ${place(element)}`)
      else if (!said(element))
        faults.push(`text cut without a tooltip: « ${content} » ${place(element)}`)
    }

    const pressable = [
      ...document.body.querySelectorAll(
        'button, a[href], input, select, textarea, [role="gridcell"]',
      ),
    ].filter((element) => isShown(element) && !isForEars(element))
    /** The part of a place that what holds an element lets be seen: what scrolls away under something does not overlap it. */
    const within = (place: DOMRect, holder: Element | null): DOMRect => {
      let { left, top, right, bottom } = place
      for (let box = holder; box !== null; box = box.parentElement) {
        const { bounds, overflowX, overflowY } = boxOf(box)
        if (overflowX !== 'visible') {
          left = Math.max(left, bounds.left)
          right = Math.min(right, bounds.right)
        }
        if (overflowY !== 'visible') {
          top = Math.max(top, bounds.top)
          bottom = Math.min(bottom, bounds.bottom)
        }
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
    }
    /** What lies on top of the rest on purpose: a pane, a menu, a row or column that stays in sight. */
    const layer: (element: Element) => Element | null = once((element) =>
      ['absolute', 'sticky', 'fixed'].includes(boxOf(element).position)
        ? element
        : element.parentElement && layer(element.parentElement),
    )
    const places = pressable.map((element) => ({
      element,
      rect: within(boxOf(element).bounds, element.parentElement),
      on: layer(element),
    }))
    for (const [index, one] of places.entries())
      for (const other of places.slice(index + 1)) {
        if (one.on !== other.on) continue
        const width =
          Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
        const height =
          Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
        if (width > 4 && height > 4) {
          if (one.element.contains(other.element) || other.element.contains(one.element)) continue
          const field = one.element.parentElement?.parentElement
          if (
            field?.contains(other.element) === true &&
            field.matches('.mantine-Input-wrapper, .mantine-InputWrapper-root')
          )
            continue
          faults.push(
            `« ${words(one.element)} » and « ${words(other.element)} » overlap ${place(one.element)}, ${place(other.element)}`,
          )
        }
      }
    return [...new Set(faults)].slice(0, 30)
  })
