import { useCallback } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreementToShow } from '#shared/domain/agreements/agreement-to-show'
import type { Day } from '#shared/kernel/day'
import { addMonths, monthOf } from '#shared/kernel/month'
import { monthPeriod, type Period } from '#shared/kernel/period'
import { workspaceStore } from '../../client/workspace-store'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import type { PeriodChoice } from '../../settlement/use-settlement-choice'

interface Choice {
  readonly agreementId: string | null
  readonly period: Period | null
}

const choice = workspaceStore<Choice>({ agreementId: null, period: null })

/** The last whole month, as far as the agreement reaches: whose hours are certified now. */
function lastMonth(today: Day, agreement: Agreement | undefined): Period {
  const before = addMonths(monthOf(today), -1)
  if (agreement === undefined) return monthPeriod(before)
  const { from, to } = agreement.period
  if (to !== null && monthOf(to) < before) return monthPeriod(monthOf(to))
  return monthPeriod(before < monthOf(from) ? monthOf(from) : before)
}

/** Which agreement and months this screen looks at; the last whole month until another is chosen. */
export function useMonthChoice(): PeriodChoice {
  const { agreementId, period } = choice.use()
  const today = useToday()
  const { agreements: all } = useRegistry()
  const agreements = all.filter(({ archived }) => !archived)
  const agreement =
    agreements.find(({ id }) => id === agreementId) ??
    agreementToShow(agreements, lastMonth(today, undefined))
  const choose = useCallback(
    (next: Partial<Choice>) => choice.set((now) => ({ ...now, ...next })),
    [],
  )
  return { agreement, agreements, period: period ?? lastMonth(today, agreement), choose }
}
