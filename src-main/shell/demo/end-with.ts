import type { Language } from '#shared/contract/preferences'
import { failureSentence } from '#shared/wording/failure-sentence'
import { leaveWith } from '../leave-with'
import type { Log } from '../log'
import { DemoStopped } from './demo-stopped'

/** Quits when the demonstration is done: 0, or 1 with the sentence of what stopped it. */
export async function endWith(
  demonstration: Promise<void>,
  language: () => Language,
  log: Log,
): Promise<void> {
  try {
    await demonstration
    leaveWith(0)
  } catch (error) {
    const sentence =
      error instanceof DemoStopped
        ? error.message
        : failureSentence({ code: 'bug', reference: log.bug('demo', error) }, language())
    process.stderr.write(`${sentence}\n`)
    leaveWith(1)
  }
}
