import type { KeyboardEvent } from 'react'

/** Escape closes an open list of choices first, and the form only the next time. */
export function keepEscape(event: KeyboardEvent): void {
  const { target, key } = event
  if (key !== 'Escape' || !(target instanceof HTMLElement)) return
  if (target.getAttribute('aria-expanded') === 'true') event.stopPropagation()
}
