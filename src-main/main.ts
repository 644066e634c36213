import { userInfo } from 'node:os'
import { join } from 'node:path'
import { app, session, shell, type BrowserWindow } from 'electron'
import type { TimerAsks } from '#shared/contract/timer-views'
import type { DeskEvent } from '#shared/contract/views'
import { translator } from '#shared/wording/translator'
import { keyFile } from './exchanges/key-file'
import { readInWorker } from './imports/read-in-worker'
import { paperStore } from './papers/paper-store'
import { openKeeper } from './keeper/open-keeper'
import { pastInWorker } from './keeper/past-in-worker'
import { vaultClient } from './keeper/vault-client'
import { backupService } from './shell/backup-service'
import { announcingKeeper } from './shell/announcing-keeper'
import { changeAnnouncer } from './shell/change-announcer'
import { answersFor } from './shell/answers'
import { registerScheme, serveWindow, WINDOW_ADDRESS } from './shell/app-protocol'
import { installMenu, isHeadless, withoutMenu } from './shell/application-menu'
import { startMode } from './shell/command-line'
import { demoSettlement } from './shell/demo/demo-settlement'
import { DemoStopped, orStop } from './shell/demo/demo-stopped'
import { endWith } from './shell/demo/end-with'
import { DASHBOARD, pictureCharts } from './shell/demo/picture-charts'
import { runDemo } from './shell/demo/run-demo'
import { documents } from './shell/documents'
import { installCrashHandlers } from './shell/crash-handlers'
import { chooseDataFolder } from './shell/data-folder'
import { openCopies } from './shell/open-copy'
import { openDesk } from './shell/desk-server'
import { fileDialogs } from './shell/file-dialogs'
import { isOnlyInstance } from './shell/instance'
import { jobs } from './shell/jobs'
import { keepSilent } from './shell/keep-silent'
import { leaveAtOnce } from './shell/leave-at-once'
import { leaveInOrder } from './shell/leave-in-order'
import { lockDown } from './shell/lock-down'
import { openedOnce, type OpenedOnce } from './shell/opened-once'
import { openLog } from './shell/log'
import { preferencesFile } from './shell/preferences-file'
import { printer } from './shell/printer'
import { rebuildingEvent } from './shell/rebuilding-event'
import { runCommand } from './shell/run-command'
import { placesFrom } from './shell/places'
import { surroundings } from './shell/surroundings'
import { sweptFiles } from './shell/swept-files'
import { takeFolder } from './shell/take-folder'
import { thisProgram } from './shell/this-program'
import { localCalendar } from './shell/timer/local-calendar'
import { watchPresence } from './shell/timer/presence'
import { timerDesk } from './shell/timer/timer-desk'
import { timerFile } from './shell/timer/timer-file'
import { openTray, type TimerTray } from './shell/timer/tray'
import { vaultWindow } from './shell/vault-window'
import { applyTheme, openVisibleWindow, sendEvent, showAgain } from './shell/visible-window'
import { watchDay } from './shell/watch-day'
import { noteUnopened, orWhyUnopened } from './shell/why-unopened'
import { logoOf } from './use-cases/logo-of'
import type { Day } from '#shared/kernel/day'
import type { Surroundings } from './use-cases/ports'
import { readWorkspaceFile } from './workspace-file/read-workspace-file'
import { sampleFile } from './workspace-file/sample-file'

const places = placesFrom(import.meta.dirname)

const mode = startMode(process.argv, process.cwd())
const headless = isHeadless()
const folder = chooseDataFolder(mode)
const log = openLog(join(folder, 'logs', 'quotite.log'))
const preferences = preferencesFile(join(folder, 'preferences.json'))
const language = () => preferences.current().language
installCrashHandlers({ log, language, headless: headless || mode.kind === 'demo' })

/** In development, the page comes from the development server. */
const development = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
const address = development ?? WINDOW_ADDRESS
registerScheme()
const developmentHost = development === undefined ? null : new URL(development).host
keepSilent(developmentHost)
lockDown(developmentHost)
// Chromium has no sandbox for root; there, each window still asks for its own.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
withoutMenu()

/** So many milliseconds without a question pass before what is on the disk is read again: the window is drawn first. */
const QUIET = 3000

let window: BrowserWindow | null = null
const notifyWindow = (event: DeskEvent): void => {
  if (window !== null) sendEvent(window, event)
}
const applyPreferences = (): void => {
  applyTheme(preferences.current().theme)
  installMenu(language(), (command) => notifyWindow({ kind: 'menu', command }))
}

const work = jobs()
const paper = printer()
const timers = timerFile(join(folder, 'timer.json'))
let tray: TimerTray | null = null
const vault = vaultWindow(places.vault, folder, log)

const changes = changeAnnouncer((event) => {
  notifyWindow(event)
  // The tray names people and bodies, and says how long the timer has run.
  const named = new Set<string>(['agents', 'collectivities', 'timer'])
  if (event.touched.some((source) => named.has(source))) tray?.refresh()
})

type Store = Awaited<ReturnType<typeof openStore>>

const author = (): string => preferences.current().name || userInfo().username
/** The day of the example that is open; `null` where none is. */
let exampleDay = (): Day | null => null
const here = (): Surroundings => surroundings(process.env, author, () => exampleDay())

async function openStore(around: Surroundings) {
  const { lease, ...place } = await takeFolder(folder, around, log)
  const opening = openKeeper({
    ...place,
    reopen: async () => vaultClient(await vault.open()),
    now: around.now,
    author: around.author,
    note: log.note,
    readPastOf: pastInWorker(places.pastWorker),
    quietBeforeChecks: QUIET,
    onState: () => changes.changed(['machine']),
    onRecovery: changes.all,
    onRebuild: (done, total) => notifyWindow(rebuildingEvent(language(), done, total)),
  })
  const opened = await orWhyUnopened(opening, folder, vault.place)
  exampleDay = () => opened.registers().workspace?.exampleDay ?? null
  const ports = {
    keeper: announcingKeeper(opened, changes),
    surroundings: around,
    printer: paper,
  }
  const timer = timerDesk(
    { ...ports, timer: timers, calendar: localCalendar },
    {
      changed: () => changes.changed(['timer']),
      ask: (asks) => notifyWindow({ kind: 'timer', asks }),
    },
    log,
  )
  const saves = backupService(
    {
      ...around,
      dataFolder: folder,
      reached: () => opened.registers().sequence,
      program: app.getVersion(),
      onChange: () => changes.changed(['machine']),
    },
    places.backupProcess,
    log,
  )
  watchDay(around.today, changes.all)
  const answers = answersFor({
    ports,
    backups: saves.desk,
    timer: timer.answers,
    preferences,
    dialogs: fileDialogs(() => window, language),
    files: sweptFiles(folder, shell, log),
    jobs: work,
    readImport: readInWorker(places.importWorker),
    papers: paperStore(join(folder, 'papers')),
    contents: paperStore(join(folder, 'exchanges')),
    keys: keyFile(join(folder, 'keys', 'signing-key.pem')),
    openCopy: openCopies(shell),
    log,
    program: thisProgram(),
    samplesFolder: places.samples,
    territories: { shipped: places.territories, taken: join(folder, 'territories.json.br') },
    onProgress: (job, done, total) => notifyWindow({ kind: 'progress', job, done, total }),
    onPast: changes.time,
    onPreferences: () => {
      applyPreferences()
      tray?.refresh()
      changes.changed(['machine'])
    },
  })
  if (mode.kind === 'window' && mode.sample && ports.keeper.registers().workspace === null) {
    const opening = await answers.openSample({})
    if (!opening.ok) log.note(`sample not opened: ${JSON.stringify(opening.failures)}`)
  }
  return { keeper: opened, ports, answers, timer, lease, saves }
}

/** Shows the timer in the tray, and watches whether the computer is in use while one runs. */
function followTimer({ ports, timer }: Store): void {
  if (mode.kind !== 'window') return
  const askInWindow = (asks: TimerAsks): void => {
    comeToTheFront()
    notifyWindow({ kind: 'timer', asks })
  }
  watchPresence((idle) => void timer.watch(idle))
  if (headless) return
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
  store()
    .then(followTimer)
    .catch((error: unknown) => noteUnopened(error, log))
  applyPreferences()
  serveWindow(session.defaultSession, places.renderer)
  const desk = openDesk({
    window: () => window,
    address,
    answers: async () => (await store()).answers,
    onAsked: vault.place.onAsked,
    revision: changes.revision,
    log,
  })
  leaveInOrder(async () => {
    tray?.close()
    work.cancelAll()
    const open = await store.opened()?.catch(() => null)
    await open?.saves.close()
    await desk.close()
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

async function demonstrate(into: string): Promise<void> {
  const around = here()
  await preferences.save({ ...preferences.current(), theme: 'light' })
  const sample = orStop(await readWorkspaceFile(sampleFile(places.samples)), language())
  const settlement = demoSettlement(sample, around.today())
  if (settlement === null) throw new DemoStopped(translator(language())('menu.demo.nothing'))
  const store = openedOnce(() => openStore({ ...around, today: () => settlement.today }))
  const { answers, ports } = await store()
  await runDemo({
    answers,
    keeper: ports.keeper,
    settlement,
    language: language(),
    folder: into,
    exportStatements: async (ids, to) =>
      (await documents()).exportStatements({
        ids,
        formats: ['pdf'],
        zip: false,
        readStatement: ports.keeper.readStatement,
        logoOf: logoOf(ports.keeper),
        printer: paper,
        folder: to,
        onProgress: () => undefined,
        stop: new AbortController().signal,
      }),
    pictureCharts: () => pictureCharts(openTheWindow(store, DASHBOARD)),
    say: (line) => process.stdout.write(`${line}\n`),
  })
}

function comeToTheFront(): void {
  if (window !== null) showAgain(window)
}

function start(): void {
  if (mode.kind === 'window') openTheWindow(openedOnce(() => openStore(here())))
  else if (mode.kind === 'command') void runCommand(mode.args, { printer: paper, language, log })
  else void endWith(demonstrate(mode.folder), language, log)
}

// The vault's window closes and opens again after a loss: only the visible one, or the demonstration, ends the program.
app.on('window-all-closed', () => undefined)

if (isOnlyInstance(comeToTheFront)) void app.whenReady().then(start)
else void leaveAtOnce({ folder, language: language(), headless })
