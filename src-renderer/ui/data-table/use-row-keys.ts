import { useState, type KeyboardEvent } from 'react'
import { typedAhead } from '../type-ahead'

const PAGE = 10

const step = (key: string, at: number, last: number): number | null => {
  if (key === 'ArrowDown') return Math.min(at + 1, last)
  if (key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'PageDown') return Math.min(at + PAGE, last)
  if (key === 'PageUp') return Math.max(at - PAGE, 0)
  if (key === 'Home') return 0
  if (key === 'End') return last
  return null
}

/** Arrows move through the rows, Enter opens one, Space selects one, letters lead to the first that begins with them; a single row takes part in the Tab order. */
export function useRowKeys(
  count: number,
  reveal: (index: number) => void,
  open: (index: number) => void,
  textOf: (index: number) => string,
  mark?: (index: number) => void,
) {
  const [chosen, setCurrent] = useState(0)
  const current = Math.min(chosen, Math.max(count - 1, 0))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (!(event.target instanceof HTMLTableRowElement) || count === 0) return
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      open(current)
      return
    }
    if (event.key === ' ' && mark !== undefined) {
      event.preventDefault()
      mark(current)
      return
    }
    const next =
      step(event.key, current, count - 1) ?? typedAhead(event, { count, at: current, textOf })
    if (next === null) return
    event.preventDefault()
    setCurrent(next)
    reveal(next)
  }
  // `current` is the row that the Tab key reaches.
  return { current, setCurrent, onKeyDown }
}
