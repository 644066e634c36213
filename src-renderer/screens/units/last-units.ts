import type { Month } from '#shared/kernel/month'
import { store } from '../../client/store'

/** What was looked at last: the screen opens there again. */
export const lastUnits = store<{
  readonly agreementId: string | undefined
  readonly month: Month | undefined
}>({ agreementId: undefined, month: undefined })
