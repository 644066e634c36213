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

interface Turn {
  /** It waits until no change is under way, and not only for the turns before it. */
  readonly isBehindAll: boolean
  readonly act: () => void
}

/** What waits for its turn, first asked first. */
const turns: Turn[] = []

/** Whether it is the turn of what asks. */
let isTurn = false

function take({ act }: Turn): void {
  isTurn = true
  try {
    act()
  } finally {
    isTurn = false
  }
}

function takeTurns(): void {
  for (;;) {
    const [next] = turns
    if (next === undefined || (next.isBehindAll && open > 0)) return
    turns.shift()
    take(next)
  }
}

/** The window goes: what waits is asked for in its order, before the answers. */
export const takeAllTurns = (): void => turns.splice(0).forEach(take)

/** Asks for a change: at once, but behind what waits for the changes before it. */
export function askInTurn(act: () => void): void {
  if (isTurn) {
    act()
    return
  }
  turns.push({ isBehindAll: false, act })
  takeTurns()
}

/** Does something to what was asked so far once it is kept or refused: at once where no change is under way. */
export function afterChanges(act: () => void): void {
  turns.push({ isBehindAll: true, act })
  takeTurns()
}

/** A change was asked for; the returned function says that it was answered, or that it is none. */
export function beginSaving(): () => void {
  open += 1
  let state: 'begun' | 'said' | 'ended' = 'begun'
  const count = (by: number): void =>
    saving.set((before) => ({ ...before, pending: before.pending + by }))
  const timer = setTimeout(() => {
    state = 'said'
    count(1)
  }, SOON)
  return () => {
    if (state === 'ended') return
    clearTimeout(timer)
    if (state === 'said') count(-1)
    state = 'ended'
    open -= 1
    // What follows from the answer is asked first: of cells that are refused, the others are kept without them.
    setTimeout(takeTurns)
  }
}

/** A change was answered: it was kept, or why not. */
export const noteSaved = (refused: Saving['refused']): void => {
  if (refused !== saving.get().refused) saving.set((state) => ({ ...state, refused }))
}
