/**
 * Does something once no pointer is held down: immediately, or after the current click. A form that moves between press and
 * release would make the click miss its button.
 */
export function whenReleased(act: () => void): void {
  if (document.querySelector(':active') === null) act()
  else addEventListener('pointerup', () => setTimeout(act), { once: true, capture: true })
}
