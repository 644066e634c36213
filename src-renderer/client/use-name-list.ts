import { useWording } from '../ui/use-wording'

/** Puts names into one line: the first ones, and how many more there are. */
export function useNameList(): (names: readonly string[], most: number) => string {
  const { t } = useWording()
  return (names, most) => {
    const left = names.length - most
    const first = names.slice(0, most).join(', ')
    return left <= 0 ? first : t('common.andOthers', { names: first, count: left })
  }
}
