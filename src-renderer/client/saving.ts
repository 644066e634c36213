import type { Failure } from '#shared/contract/failures'
import { store } from './store'

interface Saving {
  /** Changes asked and not yet answered. */
  readonly pending: number
  /** Why the last change was not kept; `null` again after the next one that is. */
  readonly refused: readonly Failure[] | null
}

/** The results of the changes asked in this window: the status line reads it. */
export const saving = store<Saving>({ pending: 0, refused: null })
