import { useMediaQuery } from '@mantine/hooks'
import { usePaneOpen } from '../../ui/pane-store'

const AT_ONCE = { getInitialValueInEffect: false } as const

/**
 * Whether the navigation shrinks to its icons: a pane is open and the window has no room for both, or the window is
 * small, or its text twice as large.
 */
export function useRail(): boolean {
  const narrow = useMediaQuery('(max-width: 1599px)', false, AT_ONCE)
  const small = useMediaQuery('(max-width: 999px)', false, AT_ONCE)
  return (usePaneOpen() && narrow) || small
}
