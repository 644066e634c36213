import { useMemo } from 'react'
import type { AllocationKey } from '#shared/domain/keys/allocation-key'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everServed } from '#shared/domain/agreements/term-versions'
import { populationIn } from '#shared/domain/collectivities/collectivity'
import { quotasBy } from '#shared/domain/simulation/quotas-by'
import { useRegistry } from '../../client/use-registry'
import type { KeyMaker } from './typed-scenario'

/** Makes keys of fixed quotas out of what is known of the bodies that an agreement serves in a year. */
export function useKeyMaker(agreement: Agreement, year: number): KeyMaker {
  const { collectivities } = useRegistry()
  return useMemo(() => {
    const weekly = new Map(
      agreement.beneficiaries.map((one) => [one.collectivityId, one.weeklyMinutes]),
    )
    const bodies = collectivities.filter(({ id }) => everServed(agreement).includes(id))
    const by = (weightOf: (body: (typeof bodies)[number]) => number): AllocationKey | null =>
      quotasBy(bodies.map((body) => ({ collectivityId: body.id, weight: weightOf(body) })))
    return (choice) => {
      switch (choice) {
        case 'equal':
          return by(() => 1)
        case 'population':
          return by((body) => populationIn(body, year) ?? 0)
        case 'forecast':
          return by(({ id }) => weekly.get(id) ?? 0)
      }
    }
  }, [agreement, collectivities, year])
}
