/** Whether an element shows less than its whole text. */
function isShortened(element: HTMLElement): boolean {
  const { textOverflow, overflowX, overflowY } = getComputedStyle(element)
  const isCutAcross = textOverflow === 'ellipsis' || overflowX === 'hidden'
  return (
    (isCutAcross && element.scrollWidth > element.clientWidth) ||
    (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
  )
}

/** What is pointed at and what holds it, as far up as a line of text goes. */
function linesAround(target: HTMLElement): readonly HTMLElement[] {
  const parent = target.parentElement
  const lines = [target, parent, parent?.parentElement ?? null]
  return lines.filter((line) => line !== null).filter((line) => line.childElementCount <= 3)
}

/**
 * Gives every shortened text its whole text as a tooltip at the moment when it is pointed at, wherever it stands; one that
 * fits again loses it. The function given back stops it.
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
    shortened.title = shortened.innerText.trim()
    given.add(shortened)
  }
  page.addEventListener('pointerover', look)
  return () => page.removeEventListener('pointerover', look)
}
