/** Node has it, its types don't. */
type Leaving = typeof process & { readonly reallyExit: (code: number) => never }

/**
 * Ends the process immediately. Chromium's own exit, without a display and just after pages or pictures were made, crashes
 * one time in twenty: all is written by then, yet the run would seem to have failed.
 */
export function leaveWith(code: number): void {
  process.emit('exit', code)
  const leaving = process as Leaving
  leaving.reallyExit(code)
}
