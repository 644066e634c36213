import { useMemo } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { statementRows } from '#shared/domain/indicators/statement-rows'
import { nextSequence } from '#shared/domain/statements/next-sequence'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import type { Period } from '#shared/kernel/period'
import { useRegistry } from '../../client/use-registry'
import type { Row } from './row'

interface StatementRows {
  readonly rows: readonly Row[]
  /** The number of the lender's next statement for that year. */
  readonly next: number
}

/** Drafts and issued statements of an agreement over a period. */
export function useStatementRows(
  agreement: Agreement | undefined,
  period: Period,
  allocation: Allocation | undefined,
  nature: StatementNature,
): StatementRows {
  const { statements } = useRegistry()
  return useMemo(() => {
    if (agreement === undefined) return { rows: [], next: 1 }
    const year = Number(period.to.slice(0, 4))
    const rows = statementRows(agreement, period, allocation, statements, nature)
    return {
      // What an archived agreement issued can still be read; nothing new is drawn up.
      rows: agreement.archived ? rows.filter(({ state }) => state !== 'draft') : rows,
      next: nextSequence(statements, agreement.lenderId, year),
    }
  }, [agreement, period, allocation, statements, nature])
}
