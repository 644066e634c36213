import { useLayoutEffect } from 'react'
import { hiddenAmounts } from '../../client/hidden-amounts'
import { markAmounts } from './mark-amounts'

/** While amounts are hidden, nothing on screen says one to an eye. */
export function useHiddenAmounts(): void {
  const isHidden = hiddenAmounts.use()
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
