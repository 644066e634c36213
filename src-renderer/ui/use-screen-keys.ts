import { useHotkeys, type HotkeyItem } from '@mantine/hooks'
import { isCovered } from './is-covered'

/** Keys of a screen ("mod+S"), also while a field is typed in. A dialogue or a menu that lies over the screen has them for itself. */
export function useScreenKeys(keys: readonly (readonly [key: string, run: () => void])[]): void {
  useHotkeys(
    keys.map(([key, run]): HotkeyItem => [
      key,
      (event) => {
        if (isCovered()) return
        event.preventDefault()
        run()
      },
      { preventDefault: false },
    ]),
    [],
  )
}
