import { useMediaQuery } from '@mantine/hooks'
import { usePaneOpen } from '../../ui/pane-store'

/** Whether the navigation shrinks to its icons: a pane is open and the window has no room for both. */
export function useRail(): boolean {
  const narrow = useMediaQuery('(max-width: 1599px)', false, { getInitialValueInEffect: false })
  return usePaneOpen() && narrow
}
