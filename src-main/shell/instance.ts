import { app } from 'electron'

/**
 * Makes sure that one program holds this workspace. `false`: another one does, and has been asked to come to the
 * front; this one must leave at once.
 */
export function isOnlyInstance(onSecondStart: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', onSecondStart)
  return true
}
