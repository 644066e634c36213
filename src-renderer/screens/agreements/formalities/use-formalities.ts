import { useMemo } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { formalitiesOf } from '#shared/domain/formalities/formalities-of'
import type { FormalityLine } from '#shared/domain/formalities/formality-line'
import { useRegistry } from '../../../client/use-registry'
import { useToday } from '../../../client/use-today'

/** The formalities of an agreement today. */
export function useFormalities(agreement: Agreement): readonly FormalityLine[] {
  const today = useToday()
  const registry = useRegistry()
  return useMemo(() => formalitiesOf(agreement, registry, today), [agreement, registry, today])
}
