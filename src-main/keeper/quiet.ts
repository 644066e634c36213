import { setTimeout } from 'node:timers/promises'

/** After so many milliseconds it is no longer waited for. */
const PATIENCE = 60_000

/** And between two pieces of the work, after so many. */
const PATIENCE_BETWEEN = 2000

/** Notes questions, so that work that no screen waits for is done when none comes for a while. */
export interface Quiet {
  /** Notes that something was asked. */
  readonly asked: () => void
  /** Settled after a while without a question, after a minute in any case, or at once when the program closes. */
  readonly reached: (closing: AbortSignal) => Promise<void>
  /** The same between two pieces of that work: a tenth of a while, two seconds in any case. */
  readonly between: (closing: AbortSignal) => Promise<void>
}

/** @param pause so many milliseconds without a question are a while; zero: there is nothing to wait for */
export function quiet(pause: number): Quiet {
  const began = performance.now()
  let last = began
  const wait = async (lull: number, latest: number, closing: AbortSignal): Promise<void> => {
    for (;;) {
      const now = performance.now()
      const rest = Math.min(last + lull, latest) - now
      if (rest <= 0 || closing.aborted) return
      // Closing ends the wait.
      await setTimeout(rest, undefined, { signal: closing }).catch(() => undefined)
    }
  }
  return {
    asked: () => {
      last = performance.now()
    },
    reached: (closing) => wait(pause, began + PATIENCE, closing),
    between: (closing) => wait(pause / 10, performance.now() + PATIENCE_BETWEEN, closing),
  }
}
