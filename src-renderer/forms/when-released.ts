/**
 * Does something once no pointer is held down: at once, or after the click that is under way. What moves a form between
 * press and release would make the click miss its button.
 */
export function whenReleased(act: () => void): void {
  if (document.querySelector(':active') === null) act()
  else addEventListener('pointerup', () => setTimeout(act), { once: true, capture: true })
}
