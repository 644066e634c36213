import { useCallback, useMemo } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import type { Period } from '#shared/kernel/period'
import { workspaceStore } from '../client/workspace-store'
import { useRegistry } from '../client/use-registry'
import { useSettlingYear } from '../client/use-settling-year'

interface Place {
  readonly agreementId: string | null
  readonly period: Period | null
}

interface Choice extends Place {
  readonly nature: StatementNature
}

const choice = workspaceStore<Choice>({ agreementId: null, period: null, nature: 'actual' })

/** An agreement and a period, and how to choose others. */
export interface PeriodChoice {
  /** `undefined` while there is no agreement at all. */
  readonly agreement: Agreement | undefined
  readonly agreements: readonly Agreement[]
  readonly period: Period
  readonly choose: (next: Partial<Place>) => void
}

/** The same, and whether figures are provisional or final. */
interface SettlementChoice extends Omit<PeriodChoice, 'choose'> {
  readonly nature: StatementNature
  readonly choose: (next: Partial<Choice>) => void
}

/**
 * The agreement and period of the screens of allocation, statements and steering: one choice for all of them. Archived agreements
 * that have statements can be chosen too, after the others.
 *
 * @param isShown whether a screen shows it: what is made ready ahead reads nothing to know the year
 */
export function useSettlementChoice(isShown = true): SettlementChoice {
  const { agreementId, period, nature } = choice.use()
  const { yearOf, agreementOf } = useSettlingYear(isShown && period === null)
  const { agreements: all, statements } = useRegistry()
  const living = useMemo(() => all.filter(({ archived }) => !archived), [all])
  const agreements = useMemo(() => {
    const settled = new Set(statements.map((statement) => statement.agreementId))
    return [...living, ...all.filter(({ id, archived }) => archived && settled.has(id))]
  }, [all, living, statements])
  const agreement =
    agreements.find(({ id }) => id === agreementId) ?? agreementOf(living) ?? agreements[0]
  const choose = useCallback(
    (next: Partial<Choice>) => choice.set((now) => ({ ...now, ...next })),
    [],
  )
  return { agreement, agreements, period: period ?? yearOf(agreement), nature, choose }
}
