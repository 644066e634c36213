import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Measure } from '#shared/domain/keys/criteria/measure'
import { standingTerms } from '#shared/domain/agreements/term-versions'
import { countUnits, placeUnits } from '#shared/domain/units/count-units'
import { measureBodies } from '#shared/domain/keys/criteria/measure-bodies'
import { measuredSum, mixCriteria } from '#shared/domain/keys/criteria/mix-criteria'
import { minutes } from '#shared/kernel/minutes'
import { yearPeriod } from '#shared/kernel/period'
import { ratio } from '#shared/kernel/ratio'
import { useMemo } from 'react'
import { useAllocation } from '../../client/use-allocation'
import { useRegistry } from '../../client/use-registry'

interface MixedShares {
  /** The bodies without a value for the year. */
  readonly missing: readonly string[]
  /** Largest first, each a part of a whole; `null` where a criterion counts nothing in all. */
  readonly shares:
    | readonly { readonly collectivityId: string; readonly part: bigint; readonly whole: bigint }[]
    | null
}

/** What criteria give each beneficiary on the values of the year looked at; `null` where there is nothing to mix. */
export function useMixedShares(
  agreement: Agreement,
  criteria: readonly { readonly measure: Measure; readonly weight: number }[] | null,
  year: number,
): MixedShares | null {
  const registry = useRegistry()
  const period = useMemo(() => yearPeriod(year), [year])
  const { data: allocation } = useAllocation(agreement.id, period)
  if (criteria === null || allocation === undefined || agreement.beneficiaries.length === 0)
    return null
  const own = new Map(allocation.shares.map((share) => [share.collectivityId, share]))
  const ids = agreement.beneficiaries.map(({ collectivityId }) => collectivityId)
  const bodies = ids.map((id) => ({
    id,
    populations: registry.collectivities.find((each) => each.id === id)?.populations ?? [],
  }))
  const facts = {
    bodies,
    direct: ids.map((id) => own.get(id)?.minutes ?? 0),
    contracted: agreement.beneficiaries.map(({ weeklyMinutes }) => ratio(weeklyMinutes)),
    lenderMinutes: minutes(0),
    units: countUnits(
      placeUnits(standingTerms([agreement]), registry.unitCounts),
      agreement,
      period,
    ),
    criteria: registry.criteria,
    year,
  }
  const measured = criteria.map(({ measure, weight }) => ({
    weight,
    ...measureBodies(measure, facts),
  }))
  const missing = [
    ...new Set(
      measured.flatMap((each) => each.missing.map(({ collectivityId }) => collectivityId)),
    ),
  ]
  if (missing.length > 0 || measured.some((each) => measuredSum(each) === 0n))
    return { missing, shares: null }
  const { bodies: parts, all: whole } = mixCriteria(measured)
  const shares = ids
    .map((collectivityId, at) => ({ collectivityId, part: parts[at] ?? 0n, whole }))
    .sort((a, b) => (a.part < b.part ? 1 : a.part > b.part ? -1 : 0))
  return { missing, shares }
}
