import type { KeyboardEvent } from 'react'
import { hasOpenList } from '../ui/has-open-list'

/** Escape closes an open list of choices first, and the form only the next time. */
export function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape' && hasOpenList(event.target)) event.stopPropagation()
}
