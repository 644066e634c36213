import type { Failure } from '#shared/contract/failures'
import { store } from './store'

interface Saving {
  /** Changes asked and not yet answered. */
  readonly pending: number
  /**
   * Why the last change was not kept, and the address of the screen that asked it; `null` again once a change is kept, or what was
   * refused is given up.
   */
  readonly refused: { readonly failures: readonly Failure[]; readonly at: string } | null
}

/** The results of the changes asked in this window: the status line reads it. */
export const saving = store<Saving>({ pending: 0, refused: null })

/** What was refused was given up: nothing is left that is not kept. */
export const forgetRefusal = (): void => saving.set((state) => ({ ...state, refused: null }))
