import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../client/use-format'
import type { AllocationView } from './allocation-facts'
import { matrixModel, type MatrixModel } from './matrix-model'

/** The matrix of a settlement, in the language of the window. */
export function useMatrixModel(view: AllocationView, by: 'agent' | 'month'): MatrixModel {
  const { t } = useTranslation()
  const format = useFormat()
  return useMemo(
    () =>
      matrixModel(view, by, {
        group: (kind, count) => t('allocation.group', { kinds: t(`common.kinds.${kind}`), count }),
        total: t('allocation.total'),
        month: format.month,
      }),
    [view, by, t, format],
  )
}
