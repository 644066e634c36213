/**
 * Does something once nothing is held down: immediately, or after the current click. What moves between press and release would
 * make the click miss its button.
 */
export function whenReleased(act: () => void): void {
  if (document.querySelector(':active') === null) {
    act()
    return
  }
  const once = new AbortController()
  const release = (): void => {
    once.abort()
    setTimeout(act)
  }
  for (const released of ['pointerup', 'pointercancel', 'keyup'])
    addEventListener(released, release, { capture: true, signal: once.signal })
}
