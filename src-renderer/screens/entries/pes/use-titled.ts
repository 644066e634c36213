import { useMemo } from 'react'
import { budgetKey, budgetsOf, type Budget } from '#shared/domain/accounting/budget'
import type { Entry } from '#shared/domain/accounting/entry'
import { isTitled } from '#shared/domain/accounting/is-titled'
import { useRegistry } from '../../../client/use-registry'

/** The budgets of the lenders of some entries, what each may issue as titles, and how many of its statements it may not. */
export function useTitled(entries: readonly Entry[]) {
  const { statements } = useRegistry()
  return useMemo(() => {
    const known = new Map(statements.map((one) => [one.id, one]))
    const lent = entries.filter(({ party }) => party === 'lender')
    const titled = (lender: Budget | undefined): readonly Entry[] =>
      entries.filter((entry) => {
        const statement = known.get(entry.statementId)
        return statement !== undefined && lender !== undefined && isTitled(entry, statement, lender)
      })
    const others = (lender: Budget | undefined): number => {
      const own = lent.filter(
        (entry) => lender !== undefined && budgetKey(entry) === budgetKey(lender),
      )
      const all = new Set(own.map(({ statementId }) => statementId))
      return all.size - titled(lender).length
    }
    return { lenders: budgetsOf(lent), titled, others }
  }, [entries, statements])
}
