/** Whether an element shows less than its whole text. */
function isShortened(element: HTMLElement): boolean {
  const { textOverflow, overflowX, overflowY } = getComputedStyle(element)
  const isCutAcross = textOverflow === 'ellipsis' || overflowX === 'hidden'
  return (
    (isCutAcross && element.scrollWidth > element.clientWidth) ||
    (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
  )
}

/** The element under the pointer and its parents, up to a line of text. */
function linesAround(target: HTMLElement): readonly HTMLElement[] {
  const parent = target.parentElement
  const lines = [target, parent, parent?.parentElement ?? null]
  return lines.filter((line) => line !== null).filter((line) => line.childElementCount <= 3)
}

/** The whole text of an element; of a field, what is in it. */
const textOf = (element: HTMLElement): string =>
  element instanceof HTMLInputElement ? element.value : element.innerText.trim()

/**
 * Gives every shortened text its whole text as a tooltip when the pointer is on it; one that fits again loses it. The
 * returned function stops it.
 */
export function titleShortenedText(page: Document): () => void {
  const given = new WeakSet<HTMLElement>()
  const look = ({ target }: PointerEvent): void => {
    if (!(target instanceof HTMLElement)) return
    const titled = target.closest<HTMLElement>('[title]')
    if (titled !== null && !given.has(titled)) return
    titled?.removeAttribute('title')
    const shortened = linesAround(target).find(isShortened)
    if (shortened === undefined) return
    shortened.title = textOf(shortened)
    given.add(shortened)
  }
  page.addEventListener('pointerover', look)
  return () => page.removeEventListener('pointerover', look)
}
