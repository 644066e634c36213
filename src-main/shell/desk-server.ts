import type { BrowserWindow, IpcMainInvokeEvent } from 'electron'
import { ipcMain } from 'electron'
import { channels } from '#shared/contract/channels'
import { failure } from '#shared/kernel/result'
import { answerQuestion } from './answer-question'
import type { Answers } from './answers-table'
import type { Log } from './log'

interface DeskSetting {
  readonly window: () => BrowserWindow | null
  /** Address of the visible window: only its own page may ask. */
  readonly address: string
  /** Settled once the workspace is open; questions asked before wait. */
  readonly answers: Promise<Answers>
  readonly log: Log
}

function isTheWindow(event: IpcMainInvokeEvent, { window, address }: DeskSetting): boolean {
  const visible = window()
  const frame = event.senderFrame
  return (
    visible !== null &&
    event.sender === visible.webContents &&
    frame !== null &&
    frame.parent === null &&
    frame.url.startsWith(address)
  )
}

/** Opens the one channel through which the visible window asks. Any other asker is refused and noted. */
export function openDesk(setting: DeskSetting): void {
  ipcMain.handle(channels.ask, async (event, method: unknown, input: unknown) => {
    if (!isTheWindow(event, setting)) {
      setting.log.note(`refused a question from ${event.senderFrame?.url ?? 'a lost frame'}`)
      return failure({ code: 'notAsked', method: String(method).slice(0, 60) })
    }
    return answerQuestion(await setting.answers, setting.log.bug, method, input)
  })
}
