import { app } from 'electron'

/**
 * Makes sure that one program has this workspace open. `false`: another one has, and has been asked to come to the front;
 * this one must quit immediately.
 */
export function isOnlyInstance(onSecondStart: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', onSecondStart)
  return true
}
