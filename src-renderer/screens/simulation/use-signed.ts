import { useCallback } from 'react'
import type { Cents } from '#shared/kernel/cents'
import { useFormat } from '../../client/use-format'

/** A difference with its sign: "+12,50", "−3,00"; nothing where there is none. */
export function useSigned(): (value: Cents) => string {
  const format = useFormat()
  return useCallback(
    (value) => (value === 0 ? '' : `${value > 0 ? '+' : ''}${format.amount(value)}`),
    [format],
  )
}
