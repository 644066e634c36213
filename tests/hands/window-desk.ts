import type axe from 'axe-core'
import type { DeskPort } from '#shared/contract/desk-port'
import type { DeskEvent } from '#shared/contract/views'

declare global {
  interface Window {
    /** What the bridge puts there, for questions asked inside the page by a test. */
    readonly desk: DeskPort
    /** In a window without Electron: asks the desk over memory, whose answer comes as one text. */
    readonly askMemoryDesk?: (method: unknown, input: unknown) => Promise<string>
    /** In a window without Electron: hands an event of the desk over memory to the page. */
    readonly notifyWindow?: (event: DeskEvent) => void
    /** Reads the page (see `faults`). */
    axe?: typeof axe
    /** In a window without Electron: how many questions the desk has not answered yet. */
    questionsOpen?: number
  }
}
