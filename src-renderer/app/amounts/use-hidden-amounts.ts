import { useEffect, useLayoutEffect } from 'react'
import { hiddenAmounts, toggleAmounts } from '../../client/hidden-amounts'
import { markAmounts } from './mark-amounts'

/** F9 hides the amounts on screen while someone looks at it, and shows them again. */
export function useHiddenAmounts(): void {
  const isHidden = hiddenAmounts.use()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F9' || event.ctrlKey || event.altKey || event.metaKey || event.repeat)
        return
      event.preventDefault()
      toggleAmounts()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  useLayoutEffect(() => {
    if (!isHidden) return undefined
    const { dataset } = document.documentElement
    dataset['amounts'] = 'hidden'
    const unmark = markAmounts(document.body)
    return () => {
      delete dataset['amounts']
      unmark()
    }
  }, [isHidden])
}
