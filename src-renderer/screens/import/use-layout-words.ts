import { sourceName } from '#shared/wording/source-name'
import type { ChosenImport } from '#shared/contract/import-views'
import { useWording } from '../../ui/use-wording'

/** Says where the meaning of the columns comes from: an earlier file, or a guess. */
export function useLayoutWords(): (file: Pick<ChosenImport, 'source' | 'remembered'>) => string {
  const { t } = useWording()
  return ({ source, remembered }) => {
    const kept = remembered ? 'remembered' : 'guessed'
    return source === 'generic'
      ? t(`import.model.other.${kept}`)
      : t(`import.model.${kept}`, { source: sourceName(source, t) })
  }
}
