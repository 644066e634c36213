import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { DeskEvent } from '#shared/contract/views'
import type { Preferences } from '#shared/contract/preferences'
import { channels } from '#shared/contract/channels'
import type { Log } from './log'
import { readSmallFile, writeSmallFileNow } from '../files/small-file'
import type { Area } from './window-place'
import { FIRST_SIZE, placeToKeep, rememberedPlace, usablePlace, within } from './window-place'
import { windowSecurity } from './window-security'
import { zoomByHand } from './zoom'

/** What the visible window needs to know of the rest. */
export interface WindowSetting {
  /** Folder of what this machine remembers. */
  readonly folder: string
  readonly preload: string
  /** Shown by the system for the window, where the program's file has none. */
  readonly icon: string
  readonly address: string
  readonly log: Log
}

/** The first paint, before any style is read: paper of each theme (design tokens). */
const PAPER = { light: '#F6F3EC', dark: '#121614' } as const

/** Follows the preferences: the theme of menus and of the page, and the colour of the first paint. */
export function applyTheme(theme: Preferences['theme']): void {
  nativeTheme.themeSource = theme
}

function rememberPlace(
  window: BrowserWindow,
  asked: Pick<Area, 'width' | 'height'>,
  file: string,
  log: Log,
): void {
  const opened = window.getNormalBounds()
  window.on('close', () => {
    try {
      const place = placeToKeep(window.getNormalBounds(), opened, asked)
      writeSmallFileNow(file, { ...place, maximized: window.isMaximized() })
    } catch (error) {
      log.note(`window place not kept: ${String(error)}`)
    }
  })
}

/** The longest time, in milliseconds, that a page may take to ask what it still holds, before its window goes. */
const LAST_WORDS = 3_000

/** A window waits for its page before it is closed: one whose page hangs is closed all the same. */
function closeInTime(window: BrowserWindow): void {
  window.on('close', () => {
    const late = setTimeout(() => window.destroy(), LAST_WORDS)
    window.once('closed', () => clearTimeout(late))
  })
}

/** A page that crashes is loaded again; one that crashes again soon after is left, so that it does not loop. */
function reviveOnce(window: BrowserWindow, log: Log): void {
  let last = 0
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.note(`visible window gone: ${reason} (${exitCode})`)
    const now = performance.now()
    if (reason !== 'clean-exit' && (last === 0 || now - last > 10_000)) window.webContents.reload()
    last = now
  })
}

/** Opens the visible window where it was, and shows it once it has something to show. */
export function openVisibleWindow(setting: WindowSetting): BrowserWindow {
  const placeFile = join(setting.folder, 'window.json')
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
  const remembered = rememberedPlace(readSmallFile(placeFile))
  const place = usablePlace(remembered, areas)
  const least = within({ width: 960, height: 600 }, areas)
  const window = new BrowserWindow({
    ...(place === null
      ? within(FIRST_SIZE, [screen.getPrimaryDisplay().workArea])
      : { x: place.x, y: place.y, width: place.width, height: place.height }),
    minWidth: least.width,
    minHeight: least.height,
    title: 'Quotité',
    icon: setting.icon,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: { ...windowSecurity, preload: setting.preload },
  })
  rememberPlace(window, (place && remembered) ?? FIRST_SIZE, placeFile, setting.log)
  if (place?.maximized === true) window.maximize()
  window.once('ready-to-show', () => {
    window.show()
    // From here on the page paints all of it; the colour below would only tint the margins of what is printed.
    window.setBackgroundColor('#FFFFFF')
  })
  reviveOnce(window, setting.log)
  closeInTime(window)
  zoomByHand(window.webContents)
  void window.loadURL(setting.address).catch((error: unknown) => setting.log.bug('window', error))
  return window
}

/** Sends an event to the window, if it exists. */
export function sendEvent(window: BrowserWindow, event: DeskEvent): void {
  if (!window.isDestroyed()) window.webContents.send(channels.event, event)
}

/** Brings the window to the front, from wherever it is. */
export function showAgain(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
