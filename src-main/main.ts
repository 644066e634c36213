import { userInfo } from 'node:os'
import { join } from 'node:path'
import { app, session, type BrowserWindow } from 'electron'
import type { TimerAsks } from '#shared/contract/timer-views'
import type { DeskEvent } from '#shared/contract/views'
import { changeAnnouncer } from './shell/change-announcer'
import { registerScheme, serveWindow, WINDOW_ADDRESS } from './shell/app-protocol'
import { installMenu, isHeadless, withoutMenu } from './shell/application-menu'
import { startMode } from './shell/command-line'
import { installCrashHandlers } from './shell/crash-handlers'
import { chooseDataFolder } from './shell/data-folder'
import { openDesk } from './shell/desk-server'
import { developmentAddress } from './shell/development-address'
import { isOnlyInstance } from './shell/instance'
import { jobs } from './shell/jobs'
import { keepSilent } from './shell/keep-silent'
import { closeFirst, leaveInOrder } from './shell/leave-in-order'
import { lockDown } from './shell/lock-down'
import { openedOnce, type OpenedOnce } from './shell/opened-once'
import { openLog } from './shell/log'
import { preferencesFile } from './shell/preferences-file'
import { printer } from './shell/printer'
import { placesFrom } from './shell/places'
import { surroundings } from './shell/surroundings'
import { watchPresence } from './shell/timer/presence'
import type { TimerTray } from './shell/timer/tray'
import type { Store } from './shell/open-store'
import type { StoreSetting } from './shell/store-setting'
import { vaultWindow } from './shell/vault-window'
import { applyTheme, openVisibleWindow, sendEvent, showAgain } from './shell/visible-window'
import { zoom } from './shell/zoom'

const places = placesFrom(import.meta.dirname)

const mode = startMode(process.argv, process.cwd())
const headless = isHeadless()
const folder = chooseDataFolder(mode)
const log = openLog(join(folder, 'logs', 'quotite.log'))
const preferences = preferencesFile(join(folder, 'preferences.json'))
const language = () => preferences.current().language
installCrashHandlers({ log, language, headless: headless || mode.kind === 'demo' })

/** In development, the page comes from the development server. */
const development = developmentAddress(process.env, app.isPackaged)
const address = development ?? WINDOW_ADDRESS
registerScheme()
const developmentHost = development === null ? null : new URL(development).host
keepSilent(developmentHost)
lockDown(developmentHost)
// Chromium has no sandbox for root; there, each window still asks for its own.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
withoutMenu()

let window: BrowserWindow | null = null
const notifyWindow = (event: DeskEvent): void => {
  if (window !== null) sendEvent(window, event)
}
const applyPreferences = (): void => {
  applyTheme(preferences.current().theme)
  void installMenu(
    language(),
    (command) => notifyWindow({ kind: 'menu', command }),
    (step) => {
      if (window !== null) zoom(window.webContents, step)
    },
  )
}

const work = jobs()
const paper = printer()
let tray: TimerTray | null = null
const vault = vaultWindow(places.vault, folder, log)

const changes = changeAnnouncer((event) => {
  notifyWindow(event)
  // The tray names people and bodies, and says how long the timer has run.
  const named = new Set<string>(['agents', 'collectivities', 'timer'])
  if (event.touched.some((source) => named.has(source))) tray?.refresh()
})

const author = (): string => preferences.current().name || userInfo().username

const here: StoreSetting['surroundings'] = (exampleDay) =>
  surroundings(process.env, author, exampleDay)

/** Opens the store once, and follows its timer from then on; its code is loaded while windows are being made. */
const storeOf = (surroundingsOf: StoreSetting['surroundings']): OpenedOnce<Store> =>
  openedOnce(async () => {
    const { openStore } = await import('./shell/open-store')
    const store = await openStore({
      folder,
      places,
      log,
      preferences,
      printer: paper,
      jobs: work,
      vault,
      changes,
      surroundings: surroundingsOf,
      opensSample: mode.kind === 'window' && mode.sample,
      window: () => window,
      notifyWindow,
      onPreferences: () => {
        applyPreferences()
        tray?.refresh()
        changes.changed(['machine'])
      },
    })
    followTimer(store).catch((error: unknown) => log.bug('timer', error))
    return store
  })

/** Shows the timer in the tray, and watches whether the computer is in use while one runs. */
async function followTimer({ ports, timer, timers }: Store): Promise<void> {
  if (mode.kind !== 'window') return
  const askInWindow = (asks: TimerAsks): void => {
    comeToTheFront()
    notifyWindow({ kind: 'timer', asks })
  }
  watchPresence((idle) => void timer.watch(idle))
  if (headless) return
  const { openTray } = await import('./shell/timer/tray')
  tray = openTray(
    () => ({ language: language(), state: timers.current(), registers: ports.keeper.registers() }),
    {
      open: comeToTheFront,
      start: (place) =>
        void timer.answers.startTimer(place).then((started) => {
          if (!started.ok) askInWindow('start')
        }),
      startOther: () => askInWindow('start'),
      stop: () => askInWindow('stop'),
      quit: () => app.quit(),
    },
    log,
  )
}

function openTheWindow(store: OpenedOnce<Store>, route = ''): BrowserWindow {
  // Storage opens while the window is being drawn.
  vault.prepare()
  store().catch(async (error: unknown) =>
    (await import('./shell/why-unopened')).noteUnopened(error, log),
  )
  applyPreferences()
  serveWindow(session.defaultSession, places.renderer)
  const desk = openDesk({
    window: () => window,
    address,
    answer: async (method, input) => (await store()).answer(method, input),
    onAsked: vault.place.onAsked,
    revision: changes.revision,
    log,
  })
  leaveInOrder(async () => {
    if (window !== null) await closeFirst(window)
    tray?.close()
    work.cancelAll()
    const opened = async (): Promise<Store | null> =>
      (await store.opened()?.catch(() => null)) ?? null
    await (await opened())?.saves.close()
    await desk.close()
    // A question that came meanwhile may have opened it.
    const open = await opened()
    await open?.keeper.close()
    await open?.lease.release()
    vault.close()
    paper.close()
  }, log)
  window = openVisibleWindow({
    folder,
    preload: places.bridge,
    icon: places.icon,
    address: address + route,
    log,
  })
  window.once('closed', () => {
    window = null
    app.quit()
  })
  return window
}

function comeToTheFront(): void {
  if (window !== null) showAgain(window)
}

/** Starts what the command line asks for. Only what the window needs at once is loaded before: see docs/decisions. */
async function start(): Promise<void> {
  if (mode.kind === 'window') openTheWindow(storeOf(here))
  else if (mode.kind === 'command') {
    const { runCommand } = await import('./shell/run-command')
    await runCommand(mode.args, { printer: paper, language, log })
  } else {
    const { demonstrate } = await import('./shell/demo/demonstrate')
    await demonstrate({
      into: mode.folder,
      samples: places.samples,
      surroundings: here,
      preferences,
      printer: paper,
      log,
      storeOf,
      openTheWindow,
    })
  }
}

// The vault's window closes and opens again after a loss: only the visible one, or the demonstration, ends the program.
app.on('window-all-closed', () => undefined)

if (isOnlyInstance(comeToTheFront)) void app.whenReady().then(start)
else
  void import('./shell/leave-at-once').then(({ leaveAtOnce }) =>
    leaveAtOnce({ folder, language: language(), headless }),
  )
