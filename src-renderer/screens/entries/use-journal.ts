import { useMemo } from 'react'
import { budgetKey, budgetsOf } from '#shared/domain/accounting/budget'
import type { Side } from '#shared/domain/accounting/entry'
import { journal } from '#shared/domain/accounting/journal'
import { mirrorControl } from '#shared/domain/accounting/mirror-control'
import { printedOtherwise } from '#shared/domain/accounting/printed-otherwise'
import { planFaults } from '#shared/domain/accounting/plan-control'
import { publishedAccounts } from '#shared/domain/accounting/published-accounts'
import { taxWithoutEntry } from '#shared/domain/accounting/tax-without-entry'
import { byNumber } from '#shared/domain/statements/statement-number'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'

/** Which entries to show; a year that was not chosen is the latest that has some. */
export interface JournalFilter {
  readonly year: number | null
  /** The key of the budget that is shown; `null` for all. */
  readonly budget: string | null
  readonly side: Side | 'all'
}

/** The entries that statements propose for a year: those shown, the control of them all, and which budgets there are. */
export function useJournal({ year: chosen, budget, side }: JournalFilter) {
  const registry = useRegistry()
  const today = useToday()
  const all = useMemo(() => journal(registry.statements.toSorted(byNumber), registry), [registry])
  return useMemo(() => {
    const last = all.reduce((latest, { fiscalYear }) => Math.max(latest, fiscalYear), 0)
    const year = chosen ?? (last === 0 ? Number(today.slice(0, 4)) - 1 : last)
    const entries = all.filter(({ fiscalYear }) => fiscalYear === year)
    const listed = new Set(entries.map(({ statementId }) => statementId))
    const cancelled = new Set(
      entries.flatMap(({ act, statementId }) => (act === 'cancelled' ? [statementId] : [])),
    )
    return {
      year,
      entries,
      shown: entries.filter(
        (entry) =>
          (budget === null || budgetKey(entry) === budget) &&
          (side === 'all' || entry.side === side),
      ),
      control: mirrorControl(entries, registry.accountRules),
      wrongRules: planFaults(entries, registry.accountRules, publishedAccounts()),
      knowsClosing: registry.accountRules.some(({ channel }) => channel === 'closedYear'),
      budgets: budgetsOf(entries),
      cancelled: cancelled.size,
      printedOtherwise: printedOtherwise(
        registry.statements.filter(({ id }) => listed.has(id)),
        all,
      ).map(({ number }) => number),
      taxWithoutEntry: taxWithoutEntry(registry.statements.toSorted(byNumber), year).map(
        ({ number }) => number,
      ),
      closesYears: entries.some(({ closedYear }) => closedYear !== null),
    }
  }, [all, registry, today, chosen, budget, side])
}
