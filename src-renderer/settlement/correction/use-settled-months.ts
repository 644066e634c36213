import { recomputed } from '#shared/domain/statements/settled-months'
import { monthsOf } from '#shared/kernel/period'
import { upperFirst } from '#shared/wording/upper-first'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'

/** The months that final statements in force settle, the last first. */
export function useSettledMonths(): readonly { readonly value: string; readonly label: string }[] {
  const { format } = useWording()
  const { statements } = useRegistry()
  const months = new Set(recomputed(statements).flatMap(({ period }) => monthsOf(period)))
  return [...months]
    .sort()
    .reverse()
    .map((month) => ({ value: month, label: upperFirst(format.month(month, 'long')) }))
}
