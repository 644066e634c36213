import { useState } from 'react'
import { useRegistry } from '../../client/use-registry'
import { useStatus } from '../../client/use-status'

/** The fiscal year shown: at first the latest that has statements. */
export function useShownYear(): readonly [number, (year: number) => void] {
  const { statements } = useRegistry()
  const { today } = useStatus()
  const [chosen, choose] = useState<number | null>(null)
  const years = statements.map(({ fiscalYear }) => fiscalYear)
  const usual = years.length === 0 ? Number(today.slice(0, 4)) - 1 : Math.max(...years)
  return [chosen ?? usual, choose]
}
