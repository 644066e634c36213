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
    /** Only for those who do not see: in something of one pixel, or clipped away. */
    const isForEars = (element: Element): boolean => {
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        const { width, height } = box.getBoundingClientRect()
        const style = getComputedStyle(box)
        const { clipPath, overflow } = style
        if (clipPath.startsWith('inset(50%') || style.getPropertyValue('clip').startsWith('rect(0'))
          return true
        if ((width <= 1 || height <= 1) && (box === element || overflow !== 'visible')) return true
      }
      return false
    }
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
        const { overflowX, overflowY, position } = getComputedStyle(box)
        const bounds = box.getBoundingClientRect()
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
    /** The part of an element that can be seen: what scrolls away under something does not overlap it. */
    const seen = (element: Element): DOMRect => {
      let { left, top, right, bottom } = element.getBoundingClientRect()
      for (let box = element.parentElement; box !== null; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box)
        const bounds = box.getBoundingClientRect()
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
    const layer = (element: Element): Element | null => {
      for (let box: Element | null = element; box !== null; box = box.parentElement)
        if (['absolute', 'sticky', 'fixed'].includes(getComputedStyle(box).position)) return box
      return null
    }
    const boxes = pressable.map((element) => ({
      element,
      rect: seen(element),
      on: layer(element),
    }))
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue
        if (one.on !== other.on) continue
        const width =
          Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
        const height =
          Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
        if (width > 4 && height > 4) {
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
