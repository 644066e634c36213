import { BrowserWindow, MessageChannelMain, session } from 'electron'
import type { VaultChannel } from '../keeper/vault-client'
import { VaultLost } from '../keeper/vault-lost'
import type { Log } from './log'
import { serveVault, VAULT_ADDRESS } from './app-protocol'
import { VaultPlace } from './vault-place'
import { windowSecurity } from './window-security'

/**
 * Owns the hidden window beside which the vault works. `open` returns a channel to a vault that is ready; asked again after
 * a loss, it opens another window on the same database.
 */
export interface VaultWindow {
  readonly place: VaultPlace
  /** Makes the window that `open` takes, without opening the database: while others find out whether the folder may be opened. */
  readonly prepare: () => void
  readonly open: () => Promise<VaultChannel>
  /** Permanently: a window opened after this one would keep the program from quitting. */
  readonly close: () => void
}

/** A window with its page, which may still be loading. */
interface Made {
  readonly window: BrowserWindow
  readonly partition: string
  readonly loaded: Promise<void>
}

/**
 * @param preload file of the vault's preload
 * @param folder the data folder
 */
export function vaultWindow(preload: string, folder: string, log: Log): VaultWindow {
  const place = new VaultPlace(folder)
  let current: BrowserWindow | null = null
  /** Made, and not opened yet. */
  let prepared: Made | null = null
  const served = new Set<string>()
  let leaving = false

  const drop = (): void => {
    if (current !== null && !current.isDestroyed()) current.destroy()
    current = null
  }
  const close = (): void => {
    leaving = true
    drop()
  }

  const make = (): Made => {
    const { partition } = place
    if (!served.has(partition)) serveVault(session.fromPartition(partition))
    served.add(partition)
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        ...windowSecurity,
        preload,
        partition,
        backgroundThrottling: false,
      },
    })
    current = window
    const loaded = window.loadURL(VAULT_ADDRESS)
    // `open` gives the error.
    loaded.catch(() => undefined)
    return { window, partition, loaded }
  }

  const prepare = (): void => {
    if (current === null) prepared = make()
  }

  /** The window that was prepared, where it still answers for the database in use; else another one. */
  const take = (): Made => {
    const ahead = prepared
    prepared = null
    const usable =
      ahead !== null &&
      ahead.partition === place.partition &&
      !ahead.window.isDestroyed() &&
      !ahead.window.webContents.isCrashed()
    if (usable) return ahead
    drop()
    return make()
  }

  const open = async (): Promise<VaultChannel> => {
    if (leaving) throw new VaultLost()
    const { window, loaded } = take()
    const { port1, port2 } = new MessageChannelMain()
    const closers: (() => void)[] = []
    let closed = false
    // By the first event of several: the port often closes before the process is reported gone.
    const lost = (how: string): void => {
      if (closed) return
      closed = true
      if (!leaving) log.note(`vault window gone: ${how}`)
      closers.forEach((close) => close())
    }
    port1.on('close', () => lost('its line closed'))
    window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
      lost(`${reason} (${exitCode})`)
    })
    window.on('closed', () => lost('closed'))
    await loaded
    window.webContents.postMessage('vault-port', null, [port2])
    return {
      postMessage: (message) => port1.postMessage(message),
      onMessage: (listener) => {
        port1.on('message', ({ data }) => listener(data))
        port1.start()
      },
      onClose: (listener) => {
        if (closed) listener()
        else closers.push(listener)
      },
    }
  }

  return { place, prepare, open, close }
}
