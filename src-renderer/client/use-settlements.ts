import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { settledSpan, settlingParts } from '#shared/domain/indicators/settling-parts'
import { knownMonths, settlementPeriods } from '#shared/domain/indicators/settlement-periods'
import { countedAgreements } from '#shared/domain/statements/settled-archives'
import type { Period } from '#shared/kernel/period'
import { allocationQuery } from './allocation-query'
import { DRAWN_LATER, useDrawnLater } from './use-drawn-later'
import { usePeriodFacts } from './use-period-facts'
import { useRegistry } from './use-registry'
import { useToday } from './use-today'
import { yearsPeriod } from './use-year-facts'

/** An agreement over a year, with the engine's answer. */
export interface Settlement {
  readonly agreement: Agreement
  readonly allocation: Allocation
}

/** Distinguishes a settlement from the others. */
export const settlementKey = ({ agreement, allocation }: Settlement): string =>
  `${agreement.id} ${allocation.period.from}`

const NONE: readonly Settlement[] = []

/** Lists of settlements, by the first allocation of each. */
const lists = new WeakMap<Allocation, readonly Settlement[]>()

/** The same list as before where nothing in it is another: what is computed from it and drawn of it stays. */
function sameList(settlements: readonly Settlement[]): readonly Settlement[] {
  const [first] = settlements
  if (first === undefined) return NONE
  const before = lists.get(first.allocation)
  const isSame = ({ agreement, allocation }: Settlement, index: number): boolean =>
    before?.[index]?.allocation === allocation && before[index].agreement === agreement
  if (before?.length === settlements.length && settlements.every(isSame)) return before
  lists.set(first.allocation, settlements)
  return settlements
}

/**
 * Every agreement that is not archived over this year and the one before, as far as hours go, or costs where no hour counts;
 * latest year first. `undefined` while something is being read or counted.
 *
 * @param by `parts`: a year of which quarters or months are settled is cut so; `counted`: archived ones too, as far as they count
 */
export function useSettlements(
  by: 'years' | 'parts' | 'counted' = 'years',
): readonly Settlement[] | undefined {
  const today = useToday()
  const registry = useRegistry()
  const { serviceCharges, statements, unitCounts } = registry
  const years = yearsPeriod(today)
  const read = by === 'parts' ? settledSpan(years, statements) : years
  const { data: facts, dataUpdatedAt: readAt } = usePeriodFacts(read)
  const known = useMemo(
    () => facts && knownMonths(facts.hours, { costs: facts.costs, serviceCharges, unitCounts }),
    [facts, serviceCharges, unitCounts],
  )
  const questions = useMemo(() => {
    const { agreements, statements } = registry
    if (facts === undefined || known === undefined) return []
    const within = (agreement: Agreement, year: Period) =>
      by === 'parts'
        ? settlingParts(agreement.id, year, statements).map((period) => ({ agreement, period }))
        : countedAgreements([agreement], { agreements, statements, hours: facts.hours }, year)
    return agreements
      .filter(({ archived }) => by === 'counted' || !archived)
      .flatMap((agreement) =>
        settlementPeriods(agreement, known, today)
          .filter(({ to }) => to >= yearsPeriod(today).from)
          .flatMap((year) => within(agreement, year)),
      )
      .sort((a, b) => (a.period.from > b.period.from ? -1 : 1))
  }, [registry, facts, known, today, by])
  const queries = questions.map((question) =>
    allocationQuery({ ...question, registry, facts, readAt, today }),
  )
  useDrawnLater(queries.map(({ queryKey }) => queryKey))
  const answers = useQueries({ queries: queries.map((query) => ({ ...query, ...DRAWN_LATER })) })
  const allocations = answers.flatMap(({ data }) => (data === undefined ? [] : [data]))
  if (facts === undefined || allocations.length < questions.length) return undefined
  return sameList(
    questions.flatMap(({ agreement }, index) => {
      const allocation = allocations[index]
      return allocation === undefined ? [] : [{ agreement, allocation }]
    }),
  )
}
