import { useMemo } from 'react'
import type { Side } from '#shared/domain/accounting/entry'
import { journal } from '#shared/domain/accounting/journal'
import { mirrorControl } from '#shared/domain/accounting/mirror-control'
import { useRegistry } from '../../client/use-registry'

/** Which entries to show. */
export interface JournalFilter {
  readonly year: number
  /** The body whose budget is shown; `null` for all. */
  readonly budget: string | null
  readonly side: Side | 'all'
}

/** The entries that a year's statements propose: those shown, the control of them all, and whose budgets there are. */
export function useJournal({ year, budget, side }: JournalFilter) {
  const registry = useRegistry()
  return useMemo(() => {
    const { statements, accountRules } = registry
    const ofYear = statements
      .filter(({ fiscalYear }) => fiscalYear === year)
      .toSorted((a, b) => (a.number < b.number ? -1 : 1))
    const entries = journal(ofYear, registry)
    const shown = entries.filter(
      (entry) =>
        (budget === null || entry.collectivityId === budget) &&
        (side === 'all' || entry.side === side),
    )
    return {
      entries,
      shown,
      control: mirrorControl(entries, accountRules),
      budgets: [...new Set(entries.map(({ collectivityId }) => collectivityId))],
      cancelled: ofYear.filter(({ cancelled }) => cancelled !== null).length,
    }
  }, [registry, year, budget, side])
}
