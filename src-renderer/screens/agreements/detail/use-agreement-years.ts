import { useMemo } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { yearsToShow, type YearsToShow } from '#shared/domain/indicators/years-to-show'
import { useToday } from '../../../client/use-today'
import { useYearFacts } from '../../../client/use-year-facts'

/** The years that can be shown of an agreement, and the initial one. */
export function useAgreementYears(agreement: Agreement): YearsToShow {
  const today = useToday()
  const { data: facts } = useYearFacts()
  return useMemo(
    () => yearsToShow(agreement, facts?.hours ?? null, today),
    [today, facts, agreement],
  )
}
