import { useMemo } from 'react'
import type { Parameter } from '#shared/domain/costs/parameter'
import type { Column } from '../../../ui/data-table/column'
import { useFigureColumns } from '../use-figure-columns'

/** The columns of the table of figures. */
export function useParameterColumns(): readonly Column<Parameter>[] {
  const { code, from, value, source } = useFigureColumns<Parameter>()
  return useMemo(
    () => [{ ...code, width: 380 }, { ...from, width: 120 }, { ...value, width: 130 }, source],
    [code, from, value, source],
  )
}
