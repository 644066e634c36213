import { useMemo } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { committeeAgenda, type AgendaItem } from '#shared/domain/indicators/committee-agenda'
import { useDeadlines } from './use-deadlines'
import { useRegistry } from './use-registry'
import { useSettlements } from './use-settlements'
import { useToday } from './use-today'

/** The agenda proposed for the committee of an agreement; `undefined` while it is being counted. */
export function useAgenda(agreement: Agreement): readonly AgendaItem[] | undefined {
  const today = useToday()
  const registry = useRegistry()
  const settlements = useSettlements()
  const deadlines = useDeadlines()
  return useMemo(
    () =>
      settlements === undefined
        ? undefined
        : committeeAgenda(
            agreement,
            {
              ...registry,
              deadlines,
              allocations: settlements.map(({ allocation }) => allocation),
            },
            today,
          ),
    [agreement, registry, deadlines, settlements, today],
  )
}
