import { useEffect } from 'react'
import { inTextField } from '../ui/in-text-field'
import { typedAhead } from '../ui/type-ahead'

/** The lists whose entries get the focus one by one, and what holds the words of each. */
const LISTS = [
  { list: '[role="menu"]', entry: '[role="menuitem"]:not(:disabled)' },
  { list: '[role="radiogroup"]', entry: 'input[type="radio"]:not(:disabled)' },
  { list: 'tbody', entry: 'tr[tabindex]' },
  { list: 'ul, ol', entry: 'li' },
  { list: '[role="grid"]', entry: 'tr' },
] as const

/** The element of an entry that takes the focus: that which is like the one that had it. */
function heirOf(entry: HTMLElement, before: HTMLElement): HTMLElement | null {
  if (entry.matches(before.tagName) && entry.matches('[tabindex], button, a, input')) return entry
  const column = before.dataset['column']
  const alike =
    column === undefined
      ? [...entry.querySelectorAll<HTMLElement>(before.tagName)]
      : [...entry.querySelectorAll<HTMLElement>(`[data-column="${column}"]`)]
  return (
    alike.find(({ tabIndex, dataset }) => tabIndex >= 0 || dataset['column'] !== undefined) ?? null
  )
}

const wordsOf = (entry: HTMLElement | undefined): string =>
  entry?.querySelector('th')?.textContent ?? entry?.textContent ?? ''

/** Letters typed in any list lead to the first entry that begins with them, unless the list answers them itself. */
export function useTypeAhead(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event
      if (event.defaultPrevented || inTextField(target) || !(target instanceof HTMLElement)) return
      for (const { list, entry } of LISTS) {
        const around = target.closest<HTMLElement>(list)
        const own = target.closest<HTMLElement>(entry)
        if (around === null || own === null || !around.contains(own)) continue
        const entries = [...around.querySelectorAll<HTMLElement>(entry)].filter((each) =>
          each.checkVisibility(),
        )
        const at = entries.indexOf(own)
        const textOf = (index: number): string => wordsOf(entries[index])
        const found = typedAhead(event, { count: entries.length, at, textOf })
        const heir = found === null ? null : heirOf(entries[found] ?? own, target)
        if (heir === null) return
        event.preventDefault()
        heir.focus()
        return
      }
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
