import { Menu, nativeImage, Tray } from 'electron'
import type { Log } from '../log'
import { trayIcon } from './tray-icon'
import { trayTemplate, trayTooltip, type TrayCommands, type TrayFacts } from './tray-template'

/** The tray of the desktop, or nothing where the desktop has none. */
export interface TimerTray {
  /** Shows the current state. */
  readonly refresh: () => void
  readonly close: () => void
}

const NO_TRAY: TimerTray = { refresh: () => undefined, close: () => undefined }

function picture(running: boolean): Electron.NativeImage {
  const image = nativeImage.createEmpty()
  for (const scaleFactor of [1, 2]) {
    const size = 16 * scaleFactor
    const buffer = nativeImage
      .createFromBitmap(Buffer.from(trayIcon(size, running)), { width: size, height: size })
      .toPNG()
    image.addRepresentation({ scaleFactor, width: size, height: size, buffer })
  }
  return image
}

/** Shows the timer in the tray. Without a tray the window alone shows it. */
export function openTray(
  facts: () => TrayFacts,
  commands: TrayCommands,
  log: Pick<Log, 'note'>,
): TimerTray {
  try {
    const tray = new Tray(picture(facts().state.running !== null))
    const refresh = (): void => {
      const now = facts()
      tray.setImage(picture(now.state.running !== null))
      tray.setToolTip(trayTooltip(now))
      tray.setContextMenu(Menu.buildFromTemplate(trayTemplate(now, commands)))
    }
    refresh()
    tray.on('click', () => commands.open())
    return { refresh, close: () => tray.destroy() }
  } catch (error) {
    log.note(`no tray: ${String(error)}`)
    return NO_TRAY
  }
}
