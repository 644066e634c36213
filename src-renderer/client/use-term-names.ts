import { useMemo } from 'react'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { TermNames } from '#shared/wording/price-line-words'
import { useRegistry } from './use-registry'

/** The names of the units, criteria and bodies that the terms of an agreement refer to by identifier. */
export function useTermNames({ unitTypes }: Pick<Agreement, 'unitTypes'>): TermNames {
  const { criteria, collectivities } = useRegistry()
  return useMemo(() => {
    const bodies = bodyNames(collectivities)
    return {
      unit: (id) => unitTypes?.find((each) => each.id === id)?.name,
      criterion: (id) => criteria.find((each) => each.id === id)?.name,
      body: (id) => bodies.get(id),
    }
  }, [unitTypes, criteria, collectivities])
}
