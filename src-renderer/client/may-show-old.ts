import { queryClient } from './query-client'
import { isChanging } from './saving'

/**
 * Whether a screen may show what is not kept any more: a change is under way, or one was announced that something in sight was not read
 * after. What is typed then counts also where it is what is shown.
 */
export const mayShowOld = (): boolean =>
  isChanging() || queryClient.getQueryCache().findAll({ type: 'active', stale: true }).length > 0
