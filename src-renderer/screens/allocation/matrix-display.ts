import type { ColumnsBy } from '#shared/domain/allocation/matrix-columns'
import { store } from '../../client/store'
import type { Shown } from './cell-figures'

/** Which figures and columns the matrix shows, remembered while the window is open. */
export const matrixDisplay = store<{ readonly shown: Shown; readonly by: ColumnsBy }>({
  shown: 'both',
  by: 'agent',
})
