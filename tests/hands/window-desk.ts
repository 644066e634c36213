import type { DeskPort } from '#shared/contract/desk-port'

declare global {
  interface Window {
    /** What the bridge puts there, for questions asked inside the page by a test. */
    readonly desk: DeskPort
  }
}
