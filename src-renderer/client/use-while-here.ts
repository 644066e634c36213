import { useCallback } from 'react'
import { useLocation } from 'react-router'

/**
 * Leaves a place only while the window is still there: what was asked of a pane may end after someone opened another one, which the
 * address names before it is drawn.
 */
export function useWhileHere(leave: () => void): () => void {
  const { pathname, search } = useLocation()
  return useCallback(() => {
    if (self.location.hash === `#${pathname}${search}`) leave()
  }, [leave, pathname, search])
}
