import { useEffect, useRef, type RefObject } from 'react'
import { useSearchParams } from 'react-router'
import { ASKED_DRAFTS } from '../../client/paths'
import { offerFocus } from '../../ui/offer-focus'
import type { Row } from './row'

/**
 * Chooses all drafts, once, where the address asks to draw them up, and moves the focus to the button that issues them. The
 * address forgets it, so that coming back chooses nothing.
 *
 * @returns for that button, which is there once drafts are chosen
 */
export function useAskedDrafts(
  rows: readonly Row[],
  onChoose: (keys: ReadonlySet<string>) => void,
): RefObject<HTMLButtonElement | null> {
  const [search, setSearch] = useSearchParams()
  const button = useRef<HTMLButtonElement>(null)
  const waits = useRef(false)
  // The address keeps the question for a few renders, in which the focus may have gone on, to the dialogue for one.
  const isDone = useRef(false)
  const asked = search.has(ASKED_DRAFTS)
  useEffect(() => {
    const drafts = rows.flatMap(({ key, state }) => (state === 'draft' ? [key] : []))
    if (!asked) isDone.current = false
    if (!asked || isDone.current || drafts.length === 0) return
    isDone.current = true
    waits.current = true
    onChoose(new Set(drafts))
    setSearch({}, { replace: true })
  }, [asked, rows, onChoose, setSearch])
  useEffect(() => {
    if (!waits.current || button.current === null) return
    waits.current = false
    offerFocus(button.current)
  })
  return button
}
