import { useCallback } from 'react'
import type { Cents } from '#shared/kernel/cents'
import { useWording } from '../../ui/use-wording'

/** A difference with its sign: "+12,50", "−3,00"; nothing where there is none. */
export function useSigned(): (value: Cents) => string {
  const { format } = useWording()
  return useCallback(
    (value) => (value === 0 ? '' : `${value > 0 ? '+' : ''}${format.amount(value)}`),
    [format],
  )
}
