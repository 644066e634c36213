import { skipToken, type UseQueryOptions } from '@tanstack/react-query'
import type { PeriodFacts, Registry } from '#shared/contract/views'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { provisionalFacts } from '#shared/domain/provisional/provisional-facts'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import type { Day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import { allocationFacts } from './allocation-facts'
import { computeAllocation, type ShownAllocation } from './compute-allocation'

interface AllocationPlace {
  readonly agreement: Agreement | undefined
  readonly period: Period
  readonly registry: Registry
  /** Hours and costs of the period, or of a longer one. */
  readonly facts: PeriodFacts | undefined
  /** When those facts were read: others give another question. */
  readonly readAt: number
  /** The day that its hours are judged on; `null` where only figures are shown, which no day changes. */
  readonly today: Day | null
  /** A provisional one needs the facts of `provisionalSpan`. */
  readonly nature?: StatementNature
}

/** An allocation as the query library takes it: computed once for the same facts. */
export const allocationQuery = ({
  agreement,
  period,
  registry,
  facts,
  readAt,
  today,
  nature = 'actual',
}: AllocationPlace): UseQueryOptions<ShownAllocation> => ({
  queryKey: ['allocation', agreement?.id, period, registry.sequence, readAt, today, nature],
  structuralSharing: false,
  gcTime: 0,
  throwOnError: true,
  // While a changed fact is counted, the figures of the same question stay on screen.
  placeholderData: (before) =>
    before?.agreementId === agreement?.id &&
    (before?.foreseen === undefined) === (nature === 'actual') &&
    before?.period.from === period.from &&
    before.period.to === period.to
      ? before
      : undefined,
  queryFn:
    agreement === undefined || facts === undefined
      ? skipToken
      : ({ signal }) => {
          const all = allocationFacts(registry, facts, agreement, period)
          if (nature === 'actual') {
            const { absences, weekTemplates } = registry
            const asOf = today === null ? null : { absences, weekTemplates, today }
            return computeAllocation({ facts: all, asOf }, signal)
          }
          const foreseen = provisionalFacts(all)
          const { costs } = foreseen.facts
          return computeAllocation({ facts: foreseen.facts, asOf: null }, signal, {
            basis: foreseen.basis,
            lines: foreseen.lines,
            costs,
          })
        },
})
