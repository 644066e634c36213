import type { Page } from '@playwright/test'

/**
 * The texts with a euro sign that are painted without a blur, the fields, and the tooltips; where asked, while F9 hides them, which
 * shows them again afterwards. Runs in the window.
 */
export async function readableAmounts(isHiding = false): Promise<readonly string[]> {
  const pressHide = (): boolean =>
    globalThis.dispatchEvent(new KeyboardEvent('keydown', { key: 'F9', cancelable: true }))
  if (isHiding) {
    pressHide()
    await new Promise((done) => setTimeout(done))
  }
  const isBlurred = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).filter.includes('blur') || isBlurred(element.parentElement))
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1 && element.checkVisibility()
  }
  const euros = (text: string): boolean => /\d/.test(text) && text.includes('€')
  const texts = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(element.tagName) &&
      [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE) &&
      euros(
        [...element.childNodes]
          .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ' '))
          .join(''),
      ),
  )
  const fields = [...document.querySelectorAll('input')].filter(({ value }) =>
    /\d[.,]\d{2}$/.test(value),
  )
  const tooltips = [...document.body.querySelectorAll('svg title, [title]')]
    .map((element) => element.getAttribute('title') ?? element.textContent)
    .filter(euros)
  const found = [
    ...[...texts, ...fields]
      .filter((element) => isSeen(element) && !isBlurred(element))
      .map((element) => element.textContent),
    ...tooltips,
  ]
  if (isHiding) pressHide()
  return found
}

/** What is still readable of amounts on a screen while F9 hides them. They are shown again then. */
export const readableWhileHidden = (window: Page): Promise<readonly string[]> =>
  window.evaluate(readableAmounts, true)
