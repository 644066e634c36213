import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import type { Failure } from '#shared/contract/failures'
import { channels } from '#shared/contract/channels'
import { failure, type Result } from '#shared/kernel/result'
import { StoreRefused } from '../keeper/store-refused'
import { VaultLost } from '../keeper/vault-lost'
import type { ChangeAnnouncer } from './change-announcer'
import type { Log } from './log'
import { notAsked } from './not-asked'

interface DeskSetting {
  readonly window: () => BrowserWindow | null
  /** Address of the visible window: only its own page may ask. */
  readonly address: string
  /** Answers a question once the workspace is open: those asked before are queued. Asked again after a refusal. */
  readonly answer: (method: unknown, input: unknown) => Promise<Result<unknown, Failure>>
  /** Called with the method of each question, before it is answered. */
  readonly onAsked: (method: unknown) => void
  readonly revision: ChangeAnnouncer['revision']
  readonly log: Log
}

/** The open desk. */
export interface DeskServer {
  /**
   * Takes no more questions, and resolves once every one asked so far is answered: nothing is cut off by quitting, and a
   * window that goes on asking doesn't keep the program running.
   */
  readonly close: () => Promise<void>
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

/** Opens the one channel through which the visible window asks. Any other sender is refused and logged. */
export function openDesk(setting: DeskSetting): DeskServer {
  const { log, revision } = setting
  const pending = new Set<Promise<unknown>>()
  let closed = false

  const refuse = (refusal: Failure) => ({ ...failure(refusal), revision: revision() })

  const answer = async (method: unknown, input: unknown) => {
    try {
      setting.onAsked(method)
      return await setting.answer(method, input)
    } catch (error) {
      if (error instanceof VaultLost || error instanceof StoreRefused) return refuse(error.failure)
      return refuse({ code: 'bug', reference: log.bug('opening the workspace', error) })
    }
  }

  ipcMain.handle(channels.ask, (event, method: unknown, input: unknown) => {
    if (!isTheWindow(event, setting)) {
      log.note(`refused a question from ${event.senderFrame?.url ?? 'a lost frame'}`)
      return refuse(notAsked(method))
    }
    if (closed) return new Promise<never>(() => undefined)
    const answered = answer(method, input)
    pending.add(answered)
    void answered.finally(() => pending.delete(answered))
    return answered
  })

  return {
    close: async () => {
      closed = true
      await Promise.all(pending)
    },
  }
}
