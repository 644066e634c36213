import { useMemo } from 'react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { traceOf } from '#shared/domain/trace/trace-of'
import type { TraceLine } from '#shared/domain/trace/trace-line'
import { useRegistry } from '../../../client/use-registry'
import { useStatus } from '../../../client/use-status'

/** The checklist of an agreement today. */
export function useTrace(agreement: Agreement): readonly TraceLine[] {
  const { today } = useStatus()
  const registry = useRegistry()
  return useMemo(() => traceOf(agreement, registry, today), [agreement, registry, today])
}
