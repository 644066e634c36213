import { useMemo } from 'react'
import { budgetKey, budgetsOf, type Budget } from '#shared/domain/accounting/budget'
import type { Entry } from '#shared/domain/accounting/entry'
import { isTitled } from '#shared/domain/accounting/is-titled'
import { yearOfTitle } from '#shared/domain/accounting/title-year'
import type { Day } from '#shared/kernel/day'
import { useRegistry } from '../../../client/use-registry'

/**
 * The budgets of the lenders of some entries, what each may issue as titles of a day, in the fiscal year of these, and how
 * many of its statements it may not.
 */
export function useTitled(entries: readonly Entry[]) {
  const registry = useRegistry()
  return useMemo(() => {
    const known = new Map(registry.statements.map((one) => [one.id, one]))
    const found = new Map<string, readonly Entry[]>()
    const lent = entries.filter(({ party }) => party === 'lender')
    const titlesOf = (lender: Budget, day: Day): readonly Entry[] =>
      entries.flatMap((entry) => {
        const statement = known.get(entry.statementId)
        if (statement === undefined || !isTitled(entry, statement, lender)) return []
        return { ...entry, fiscalYear: yearOfTitle(day, entry, statement, registry) }
      })
    const titled = (lender: Budget | undefined, day: Day): readonly Entry[] => {
      if (lender === undefined) return []
      const key = `${day} ${budgetKey(lender)}`
      const titles = found.get(key) ?? titlesOf(lender, day)
      found.set(key, titles)
      return titles
    }
    const others = (lender: Budget | undefined, titles: readonly Entry[]): number => {
      if (lender === undefined) return 0
      const own = lent.filter((entry) => budgetKey(entry) === budgetKey(lender))
      const taken = new Set(titles.map(({ statementId }) => statementId))
      const left = own.filter(({ statementId }) => !taken.has(statementId))
      return new Set(left.map(({ statementId }) => statementId)).size
    }
    return { lenders: budgetsOf(lent), titled, others }
  }, [entries, registry])
}
