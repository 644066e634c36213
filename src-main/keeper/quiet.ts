import { setTimeout } from 'node:timers/promises'

/** After so many milliseconds it is no longer waited for. */
const PATIENCE = 60_000

/** Notes questions, so that work that no screen waits for begins when none came for a while. */
export interface Quiet {
  /** Notes that something was asked. */
  readonly asked: () => void
  /** Settled after a while without a question, after a minute in any case, or at once when the program closes. */
  readonly reached: (closing: AbortSignal) => Promise<void>
}

/** @param pause so many milliseconds without a question are a while; zero: there is nothing to wait for */
export function quiet(pause: number): Quiet {
  const began = performance.now()
  let last = began
  return {
    asked: () => {
      last = performance.now()
    },
    reached: async (closing) => {
      for (;;) {
        const now = performance.now()
        const rest = Math.min(last + pause, began + PATIENCE) - now
        if (rest <= 0 || closing.aborted) return
        // Closing ends the wait.
        await setTimeout(rest, undefined, { signal: closing }).catch(() => undefined)
      }
    },
  }
}
