import type { Language } from '#shared/contract/preferences'
import { failureSentence } from '#shared/wording/failure-sentence'
import type { Log } from '../log'
import { DemoStopped } from './demo-stopped'

/** Node has it, its types don't. */
type Leaving = typeof process & { readonly reallyExit: (code: number) => never }

/**
 * Ends the program on the spot. Chromium's own way out, without a display and just after pictures were taken, crashes
 * one time in twenty: all is written by then, yet the demonstration would seem to have failed.
 */
function leave(code: number): void {
  process.emit('exit', code)
  const leaving = process as Leaving
  leaving.reallyExit(code)
}

/** Leaves when the demonstration is done: 0, or 1 with the sentence of what stood against it. */
export async function endWith(
  demonstration: Promise<void>,
  language: () => Language,
  log: Log,
): Promise<void> {
  try {
    await demonstration
    leave(0)
  } catch (error) {
    const sentence =
      error instanceof DemoStopped
        ? error.message
        : failureSentence({ code: 'bug', reference: log.bug('demo', error) }, language())
    process.stderr.write(`${sentence}\n`)
    leave(1)
  }
}
