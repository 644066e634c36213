import type { Objection } from '#shared/domain/allocation/objection'
import { holesToCome, openPoints } from '#shared/domain/allocation/open-points'
import { useToday } from '../client/use-today'
import { useWording } from '../ui/use-wording'

/** Says why a settlement has no amounts: what is to be settled, and apart from it that months are still to come. */
export function useMissingWords(): (objections: readonly Objection[]) => string {
  const { t } = useWording()
  const today = useToday()
  return (objections) => {
    const { holes } = openPoints(objections)
    const toCome = holesToCome(objections, today)
    if (toCome === 0) return t('dashboard.blocked', { count: holes })
    return t('dashboard.blockedUnderWay', { count: holes - toCome })
  }
}
