import { useMemo } from 'react'
import type { ColumnsBy } from '#shared/domain/allocation/matrix-columns'
import { useWording } from '../../ui/use-wording'
import type { AllocationView } from './allocation-facts'
import { matrixModel, type MatrixModel } from './matrix-model'

/** The matrix of a settlement, in the language of the window; `null` until it is computed. */
export function useMatrixModel(view: AllocationView | null, by: ColumnsBy): MatrixModel | null {
  const { t, format } = useWording()
  return useMemo(
    () =>
      view &&
      matrixModel(view, by, {
        group: (kind, count) => t('allocation.group', { kinds: t(`common.kinds.${kind}`), count }),
        total: t('common.total'),
        month: format.month,
        other: (column, style) => t(`allocation.other.${column}.${style}`),
      }),
    [view, by, t, format],
  )
}
