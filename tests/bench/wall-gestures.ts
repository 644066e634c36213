import { ask } from './ask-desk'
import type { Launched } from '../e2e/launch'
import { processorTimeOfAll } from './processor-time'
import { timeUntil } from './time-until'

const RUNS = 5
/** Milliseconds until what a gesture set off is over. */
const SETTLING = 1500

/** How long a gesture took, and the processor time of all processes until what it set off was over. */
export interface Taken {
  readonly clock: number
  readonly work: number
}

/** The gestures on the largest wall besides typing, each of several runs. */
export interface Gestures {
  /** Opening it on a page that was just loaded. */
  readonly opening: readonly Taken[]
  readonly weeks: readonly Taken[]
  /** From the key to the frame that shows all as confirmed. */
  readonly confirming: readonly Taken[]
  /** From the key to the frame that shows all as kept. */
  readonly keeping: readonly Taken[]
}

const FOCUSED = '[role="grid"] td:focus'
const OPEN = 'td[data-status="foreseen"], td[data-status="part"]'
const PENDING = `${OPEN}, td[data-state="pending"], [role="status"][data-state="saving"]`

/** Measures them from the wall already open, and leaves it so. */
export async function wallGestures(launched: Launched, address: string): Promise<Gestures> {
  const { app, window } = launched
  const pid = app.process().pid ?? 0
  const settle = (): Promise<void> => window.waitForTimeout(SETTLING)
  const taken = async (gesture: () => Promise<number>): Promise<Taken> => {
    const before = processorTimeOfAll(pid)
    const clock = await gesture()
    await settle()
    return { clock, work: processorTimeOfAll(pid) - before }
  }
  const opening: Taken[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await window.evaluate(() => {
      location.hash = '/'
    })
    await window.reload()
    await window.getByRole('heading', { level: 1 }).waitFor()
    await settle()
    opening.push(await taken(() => timeUntil(window, { address }, { shown: FOCUSED })))
  }
  const weeks: Taken[] = []
  for (const key of Array.from({ length: RUNS }, () => ['PageDown', 'PageUp']).flat()) {
    const shown = await window.getByRole('grid').getAttribute('aria-label')
    const other = `[role="grid"]:not([aria-label="${shown ?? ''}"]) td:focus`
    weeks.push(await taken(() => timeUntil(window, { key }, { shown: other })))
  }
  const [confirming, keeping]: [Taken[], Taken[]] = [[], []]
  for (const [into, gone] of Array.from(
    { length: RUNS },
    () => [[confirming, OPEN] as const, [keeping, PENDING] as const] as const,
  ).flat()) {
    into.push(
      await taken(() =>
        timeUntil(window, { key: 'Control+Enter' }, { shown: 'td[data-status="confirmed"]', gone }),
      ),
    )
    await ask(launched, 'undo', {})
    await window.locator('td[data-status="foreseen"]').first().waitFor()
    await settle()
  }
  return { opening, weeks, confirming, keeping }
}
