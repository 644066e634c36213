import type { Month } from '#shared/kernel/month'
import { store } from '../../client/store'

/** The last selection, restored when the screen opens again. */
export const lastUnits = store<{
  readonly agreementId: string | undefined
  readonly month: Month | undefined
}>({ agreementId: undefined, month: undefined })
