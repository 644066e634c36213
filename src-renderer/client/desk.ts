import type { DeskPort } from '#shared/contract/desk-port'

declare global {
  interface Window {
    /** Put there by the bridge before any script of the page runs. */
    readonly desk: DeskPort
  }
}

/** The only door out of the window. Nothing else in the renderer reads it. */
export const desk: DeskPort = window.desk
