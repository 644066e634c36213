import type { Failure } from '#shared/contract/failures'
import { store } from './store'

interface Saving {
  /** Changes under way that are not answered soon. */
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

/** In milliseconds: a change that is answered sooner is not said to be under way: it could not be read. */
const SOON = 200

/** Changes that were asked for, and are not answered. */
let open = 0

/** Whether a change is under way, be it for a moment. */
export const isChanging = (): boolean => open > 0

/** A change was asked for; the returned function says that it was answered. */
export function beginSaving(): () => void {
  open += 1
  let said = false
  const count = (by: number): void =>
    saving.set((state) => ({ ...state, pending: state.pending + by }))
  const timer = setTimeout(() => {
    said = true
    count(1)
  }, SOON)
  return () => {
    open -= 1
    clearTimeout(timer)
    if (said) count(-1)
  }
}

/** A change was answered: it was kept, or why not. */
export const noteSaved = (refused: Saving['refused']): void => {
  if (refused !== saving.get().refused) saving.set((state) => ({ ...state, refused }))
}
