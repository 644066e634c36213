import { app, type BrowserWindow } from 'electron'
import type { Log } from './log'
import { sureEnd } from './sure-end'

/** The longest time, in milliseconds, that a program may take to quit. */
const PATIENCE = 10_000

/** Closes a window; its page first asks what it still holds. */
export const closeFirst = (window: BrowserWindow): Promise<void> =>
  new Promise((resolve) => {
    window.once('closed', () => resolve())
    window.close()
  })

/**
 * Makes the program quit only once pending work is done: nothing that was asked is cut off. What is not done in time, as where the disk of
 * the data folder never answers, is left: the process ends all the same.
 */
export function leaveInOrder(finish: () => Promise<void>, log: Log): void {
  const sure = sureEnd()
  let leaving = false
  let left = false
  app.on('before-quit', (event) => {
    if (left) return
    event.preventDefault()
    if (leaving) return
    leaving = true
    const late = setTimeout(() => {
      log.note('left before everything was put down')
      sure.end()
    }, PATIENCE)
    const note = (error: unknown): string => log.bug('leaving', error)
    finish()
      .catch(note)
      .then(() => sure.waitForDisk())
      .catch(note)
      .finally(() => {
        clearTimeout(late)
        left = true
        app.quit()
      })
  })
}
