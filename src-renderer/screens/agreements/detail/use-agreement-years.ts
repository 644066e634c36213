import { useMemo } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everLent } from '#shared/domain/agreements/term-versions'
import { dayNumber, day } from '#shared/kernel/day'
import { useToday } from '../../../client/use-today'
import { useYearFacts } from '../../../client/use-year-facts'

/** How many years can be chosen: a line of buttons, not a calendar. */
const MOST = 4

interface AgreementYears {
  /** The latest years of the agreement that have begun, oldest first. */
  readonly years: readonly number[]
  /** This year once it has hours, else the one before. */
  readonly current: number
}

const yearOf = (text: string): number => Number(text.slice(0, 4))

/** The years that can be shown of an agreement, and the initial one. */
export function useAgreementYears(agreement: Agreement): AgreementYears {
  const { period } = agreement
  const today = useToday()
  const { data: facts } = useYearFacts()
  return useMemo(() => {
    const thisYear = yearOf(today)
    const first = yearOf(period.from)
    const last = Math.max(first, Math.min(thisYear, yearOf(period.to ?? today)))
    const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).slice(-MOST)
    const start = dayNumber(day(`${String(last)}-01-01`))
    const lent = new Set(everLent(agreement))
    const begun =
      facts === undefined ||
      facts.hours.day.some(
        (each, line) =>
          each >= start && lent.has(facts.hours.agentIds[facts.hours.agent[line] ?? -1] ?? ''),
      )
    return { years, current: begun || !years.includes(last - 1) ? last : last - 1 }
  }, [today, facts, agreement, period])
}
