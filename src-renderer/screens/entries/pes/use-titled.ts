import { useMemo } from 'react'
import type { Entry } from '#shared/domain/accounting/entry'
import { isTitled } from '#shared/domain/accounting/is-titled'
import { useRegistry } from '../../../client/use-registry'

/** The lenders of some entries, what each may issue as titles, and how many of its statements it may not. */
export function useTitled(entries: readonly Entry[]) {
  const { statements } = useRegistry()
  return useMemo(() => {
    const known = new Map(statements.map((one) => [one.id, one]))
    const lenders = [
      ...new Set(
        entries.flatMap(({ party, collectivityId }) =>
          party === 'lender' ? [collectivityId] : [],
        ),
      ),
    ]
    const titled = (lenderId: string): readonly Entry[] =>
      entries.filter((entry) => {
        const statement = known.get(entry.statementId)
        return statement !== undefined && isTitled(entry, statement, lenderId)
      })
    const others = (lenderId: string): number => {
      const lent = entries.filter(
        ({ party, collectivityId }) => party === 'lender' && collectivityId === lenderId,
      )
      const all = new Set(lent.map(({ statementId }) => statementId))
      return all.size - titled(lenderId).length
    }
    return { lenders, titled, others }
  }, [entries, statements])
}
