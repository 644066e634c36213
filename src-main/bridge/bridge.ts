import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { channels } from '#shared/contract/channels'
import type { DeskEvent } from '#shared/contract/views'

/** The interface that the visible window gets besides the web: one way to ask, one way to listen. */
contextBridge.exposeInMainWorld('desk', {
  ask: (method: unknown, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke(channels.ask, method, input),
  listen: (listener: (event: DeskEvent) => void): (() => void) => {
    const receive = (_event: IpcRendererEvent, deskEvent: DeskEvent): void => listener(deskEvent)
    ipcRenderer.on(channels.event, receive)
    return () => {
      ipcRenderer.off(channels.event, receive)
    }
  },
})
