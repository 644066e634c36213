import type { DeskPort } from '#shared/contract/desk-port'
import { afterFrame } from './after-frame'
import { frameFirst } from './frame-first'

declare global {
  interface Window {
    /** Set by the bridge before any script of the page runs. */
    readonly desk: DeskPort
  }
}

/** The only interface of the window to main. Nothing else in the renderer reads it. */
export const desk = frameFirst(window.desk, afterFrame)
