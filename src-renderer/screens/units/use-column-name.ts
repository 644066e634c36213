import { useCallback } from 'react'
import { upperFirst } from '#shared/wording/upper-first'
import { useWording } from '../../ui/use-wording'
import type { UnitColumn } from './units-model'

/** The header of a column: its kind, or over a year its month. */
export function useColumnName(overYear: boolean): (column: UnitColumn) => string {
  const { format } = useWording()
  return useCallback(
    ({ type, month }) => (overYear ? upperFirst(format.month(month, 'short')) : type.name),
    [overYear, format],
  )
}
