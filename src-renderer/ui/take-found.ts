import type { KeyboardEvent } from 'react'

const ARROW_DOWN = { key: 'ArrowDown', code: 'ArrowDown' } as const

/** What is typed before a key. */
interface KeysBefore {
  /**
   * Whether the last one was an arrow: then the mark counts, also where Mantine took it off since, in a timer that it set when the list
   * closed before and that a busy machine runs late.
   */
  readonly isWalked: boolean
  /** Whether the list is searched by what was typed. */
  readonly isSearched: boolean
}

/**
 * Enter takes the choice that is marked in the open list. Of a search it takes the only one found, or marks the first of several: it never
 * keeps the form around the list without what was typed.
 */
export function takeFound(
  event: KeyboardEvent<HTMLInputElement>,
  { isWalked, isSearched }: KeysBefore,
): void {
  const { key, currentTarget: field, nativeEvent } = event
  if (key !== 'Enter' || nativeEvent.isComposing) return
  const marked = document.getElementById(field.getAttribute('aria-activedescendant') ?? '')
  const isMarked = marked !== null && (isWalked || marked.hasAttribute('data-combobox-selected'))
  if (!isMarked && !(isSearched && field.getAttribute('aria-expanded') === 'true')) return
  event.preventDefault()
  event.stopPropagation()
  if (isMarked) {
    marked.click()
    return
  }
  const list = document.getElementById(field.getAttribute('aria-controls') ?? '')
  const [only, ...others] = list?.querySelectorAll<HTMLElement>('[role="option"]') ?? []
  if (only === undefined) return
  // What lies in a group is proposed, and may have to be created first: it is marked, to be seen before it is taken.
  if (others.length > 0 || only.closest('[role="group"]') !== null)
    field.dispatchEvent(new globalThis.KeyboardEvent('keydown', { ...ARROW_DOWN, bubbles: true }))
  // What is chosen already stays so: chosen again, a list that may be empty drops it.
  else if (only.getAttribute('aria-selected') === 'false') only.click()
}
