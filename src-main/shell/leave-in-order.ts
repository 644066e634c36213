import { app } from 'electron'
import type { Log } from './log'

/** Nobody waits longer than that for a program that was told to leave. */
const PATIENCE = 10_000

/** Has the program leave only once what is under way is done: nothing that was asked is cut off. */
export function leaveInOrder(finish: () => Promise<void>, log: Log): void {
  let leaving = false
  app.on('before-quit', (event) => {
    if (leaving) return
    leaving = true
    event.preventDefault()
    const late = setTimeout(() => {
      log.note('left before everything was put down')
      app.exit(0)
    }, PATIENCE)
    finish()
      .catch((error: unknown) => log.bug('leaving', error))
      .finally(() => {
        clearTimeout(late)
        app.quit()
      })
  })
}
