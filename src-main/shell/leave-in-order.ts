import { app } from 'electron'
import type { Log } from './log'

/** The longest time, in milliseconds, that a program may take to quit. */
const PATIENCE = 10_000

/** Makes the program quit only once pending work is done: nothing that was asked is cut off. */
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
