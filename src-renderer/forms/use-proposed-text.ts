import { useEffect, useRef } from 'react'
import { whenReleased } from '../ui/when-released'

/**
 * Selects a text that was not typed there: one that is proposed in an empty field as a click goes to it, or the one of a field that has
 * the focus from the start. What is typed then takes its place.
 */
export function useProposedText(value: string, hasFocus: boolean) {
  const ref = useRef<HTMLInputElement>(null)
  const known = useRef(hasFocus ? '' : value)
  useEffect(() => {
    const isProposed = known.current === '' && value !== ''
    known.current = value
    if (!isProposed) return
    whenReleased(() => {
      const field = ref.current
      if (field !== null && field === document.activeElement && field.value === value)
        field.select()
    })
  }, [value])
  return {
    ref,
    /** What was typed is no proposal. */
    noteTyped: (text: string): void => {
      known.current = text
    },
  }
}
