let atKey = false

/**
 * Notes with each key whether a dialog or a menu is open over the screen: the one that the key closes is gone when the screen is asked.
 * To be called before any of them listens; the returned function stops it.
 */
export function noteCovered(): () => void {
  const note = (): void => {
    atKey = document.querySelector('[role="dialog"], [role="menu"]') !== null
  }
  window.addEventListener('keydown', note, { capture: true })
  return () => window.removeEventListener('keydown', note, { capture: true })
}

/** Whether a dialog or a menu was open over the screen when the present key was struck: it is for that alone. */
export const isCovered = (): boolean => atKey
