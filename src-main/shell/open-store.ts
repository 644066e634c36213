import { join } from 'node:path'
import { app, nativeTheme } from 'electron'
import type { Day } from '#shared/kernel/day'
import { ownWriter } from '../files/own-writer'
import { openKeeper } from '../keeper/open-keeper'
import { pastInWorker } from '../keeper/past-in-worker'
import { vaultClient } from '../keeper/vault-client'
import { announcingKeeper } from './announcing-keeper'
import { answerQuestion } from './answer-question'
import { answersOnDemand } from './answers-on-demand'
import { backupService } from './backup-service'
import { firstAnswers } from './first-answers'
import { rememberedBackups } from './journal-marks'
import { heldPreferences } from './preferences-file'
import type { StoreSetting } from './store-setting'
import { takeFolder } from './take-folder'
import { localCalendar } from './timer/local-calendar'
import { timerDesk } from './timer/timer-desk'
import { timerFile } from './timer/timer-file'
import { unreadFiles } from './unread-files'
import { watchDay } from './watch-day'
import { orWhyUnopened } from './why-unopened'
import type { Program } from './status'
import type { DeskEvent } from '#shared/contract/views'
import type { Language } from '#shared/contract/preferences'

/** How far the database is made again, for a window that can't ask for its language and theme yet. */
const rebuildingEvent = (language: Language, done: number, total: number): DeskEvent => ({
  kind: 'rebuilding',
  language,
  dark: nativeTheme.shouldUseDarkColors,
  done,
  total,
})

/** The versions of what runs. */
const thisProgram = (): Program => ({
  version: app.getVersion(),
  electron: process.versions.electron,
  chromium: process.versions.chrome,
})

/** So many milliseconds without a question pass before what is on the disk is read again: the window is drawn first. */
const QUIET = 3000

/** So many milliseconds after the store is open, when the window is drawn, all answers are loaded. */
const AHEAD = 1000

/** What is open: the data, and what answers questions about them. */
export type Store = Awaited<ReturnType<typeof openStore>>

/** Takes the data folder, opens what is in it, and begins what goes on while it is open: timer, backups, the change of days. */
export async function openStore(setting: StoreSetting) {
  const { folder, places, log, changes, vault, notifyWindow } = setting
  const language = () => setting.preferences.current().language
  let exampleDay = (): Day | null => null
  const around = setting.surroundings(() => exampleDay())
  const { lease, ...place } = await takeFolder(folder, around, log)
  const held = lease.refusal
  const preferences = heldPreferences(setting.preferences, held)
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
  const opened = await lease.heldFor(orWhyUnopened(opening, folder, vault.place))
  exampleDay = () => opened.registers().workspace?.exampleDay ?? null
  const ports = {
    keeper: announcingKeeper(opened, changes),
    surroundings: around,
    printer: setting.printer,
  }
  const timers = timerFile(join(folder, 'timer.json'), opened.registers().sequence, ownWriter(held))
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
      remembered: rememberedBackups(folder),
      reached: () => opened.registers().sequence,
      judge: opened.judgeBackup,
      program: app.getVersion(),
      onChange: () => changes.changed(['machine']),
      held,
    },
    places.backupProcess,
    log,
  )
  watchDay(around.today, changes.all)
  const unread = unreadFiles({
    preferences: preferences.unread,
    timer: timers.unread,
    backups: saves.desk.unread,
  })
  for (const { file } of unread) log.note(`not read, set aside: ${file}`)
  const sources = {
    ports,
    preferences,
    log,
    program: thisProgram(),
    unread,
    timer: timer.answers,
    held,
  }
  const store = { ...sources, backups: saves.desk }
  const { answers, load } = answersOnDemand(firstAnswers(store, null), async () =>
    (await import('./store-answers')).storeAnswers(setting, store),
  )
  if (setting.opensSample && ports.keeper.registers().workspace === null) {
    const opening = await answers.openSample({})
    if (!opening.ok) log.note(`sample not opened: ${JSON.stringify(opening.failures)}`)
  }
  // A question that can't load them says so itself.
  setTimeout(() => void load().catch((error: unknown) => log.bug('answers', error)), AHEAD)
  const { revision } = changes
  return {
    ports,
    answers,
    /** Answers a question of the window: its method and what it gives. */
    answer: async (method: unknown, input: unknown) =>
      answerQuestion({ answers, revision, noteBug: log.bug }, method, input),
    timer,
    timers,
    keeper: opened,
    lease,
    saves,
  }
}
