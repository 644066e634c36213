import { useEffect, useMemo } from 'react'
import { bodyYears } from '#shared/domain/allocation/body-years'
import { yearPeriod } from '#shared/kernel/period'
import { afterRunOfKeys } from '../../client/run-of-keys'
import { usePeriodFacts } from '../../client/use-period-facts'
import { useRegistry } from '../../client/use-registry'
import { useWallTools } from './wall-tools'

/**
 * Gives the wall a year of every body under contract: what all agents did under its agreements, beside its contracted hours. Shows
 * nothing: of the wall, only what uses them is drawn again when hours were read again.
 */
export function WallYears({ year }: { readonly year: number }) {
  const { store } = useWallTools()
  const { agreements } = useRegistry()
  const period = useMemo(() => yearPeriod(year), [year])
  const { data } = usePeriodFacts(period)
  const yearsOf = useMemo(() => bodyYears(agreements, year), [agreements, year])
  useEffect(() => {
    if (data === undefined) return undefined
    return afterRunOfKeys(() => store.setYears(yearsOf(data.hours)))
  }, [store, yearsOf, data])
  return null
}
