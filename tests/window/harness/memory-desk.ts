import { join } from 'node:path'
import type { Failure } from '#shared/contract/failures'
import type { DeskEvent, HistoryFault, Recovery } from '#shared/contract/views'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { failure, type Result } from '#shared/kernel/result'
import { proposedFileName } from '../../../src-main/documents/statement-file-name'
import { keyFile } from '../../../src-main/exchanges/key-file'
import { writeFile } from '../../../src-main/files/write-file'
import type { ImportReader } from '../../../src-main/imports/read-import'
import { paperStore } from '../../../src-main/papers/paper-store'
import { announcingKeeper } from '../../../src-main/shell/announcing-keeper'
import { answerQuestion } from '../../../src-main/shell/answer-question'
import { answersFor } from '../../../src-main/shell/answers'
import { changeAnnouncer } from '../../../src-main/shell/change-announcer'
import type { FileDialogs } from '../../../src-main/shell/file-dialogs'
import { jobs } from '../../../src-main/shell/jobs'
import { openLog } from '../../../src-main/shell/log'
import { openCopies } from '../../../src-main/shell/open-copy'
import { preferencesFile } from '../../../src-main/shell/preferences-file'
import { surroundings } from '../../../src-main/shell/surroundings'
import type { TerritoryFiles } from '../../../src-main/shell/answer-sources'
import { localCalendar } from '../../../src-main/shell/timer/local-calendar'
import { timerDesk } from '../../../src-main/shell/timer/timer-desk'
import { timerFile } from '../../../src-main/shell/timer/timer-file'
import { writtenFiles } from '../../../src-main/shell/written-files'
import type { Keeper, Ports, Printer } from '../../../src-main/use-cases/ports'
import { frozenSamples } from './frozen-samples'
import { memoryBackups, type GivenBackups } from './memory-backups'
import { memoryKeeper } from '../../../src-main/use-cases/memory/memory-keeper'

export { readInWorker } from '../../../src-main/imports/read-in-worker'
export { shippedTerritories } from '../../../src-main/shell/territory-answers'

/** What a desk over memory needs of the world. */
export interface MemoryDeskSetting {
  /** For preferences, timer, papers, keys and log; made by the caller. */
  readonly folder: string
  /** Where the sample territories lie. */
  readonly samplesFolder: string
  /** The published communes and groups. */
  readonly shippedTerritories: TerritoryFiles['shipped']
  /** Reads files of hours. */
  readonly readImport: ImportReader
  /** The day that it takes for today, `YYYY-MM-DD`; empty for that of the example, or the calendar's. */
  readonly today: string
  /** The instant that it takes for now, ISO 8601, UTC; that of the machine where absent. */
  readonly now?: string
  /** What is open at the start; `null` as on a new machine. */
  readonly workspace: WorkspaceFile | null
  /** Why nothing can be kept until a broken journal is left behind; `null`: everything can. */
  readonly readOnly: Failure | null
  /** Why nothing opens, until another database is built beside; `null`: it opens. */
  readonly unopened: Failure | null
  /** What is wrong with the files of the journal's past. */
  readonly faults: readonly HistoryFault[]
  readonly recovery: Recovery | null
  /** How its backups are; none was made by default. */
  readonly backups?: GivenBackups
  readonly printer: Printer
  readonly tell: (event: DeskEvent) => void
}

/** The desk of the program, with the real answers, over a workspace in memory. */
export interface MemoryDesk {
  readonly ask: (method: unknown, input: unknown) => Promise<Result<unknown, Failure>>
  /** What its answers work on. */
  readonly ports: Ports
  /** What the person chooses in the file dialogues to come; `null` closes them. */
  readonly choose: (path: string | null) => void
  /** Notes that somebody was at the computer, so many seconds ago. */
  readonly watchTimer: (idle: number) => Promise<void>
  /** Files and folders that the program showed with others of the machine. */
  readonly shown: readonly string[]
}

/** The samples, read once for all desks of this process. */
const readSample = frozenSamples()

/** Every dialogue answers what was chosen beforehand; a file is saved under the name proposed where a folder ("…/") was chosen. */
function chosenDialogs(choice: () => string | null): FileDialogs {
  const answer = (): Promise<string | null> => Promise.resolve(choice())
  const fileToSave = async (name: string): Promise<string | null> => {
    const path = await answer()
    return path?.endsWith('/') === true ? join(path, proposedFileName(name)) : path
  }
  return {
    folderForStatements: answer,
    folderForHourRecords: answer,
    folderForActs: answer,
    folderForPublicPage: answer,
    workspaceToImport: answer,
    hoursToImport: answer,
    paperToAttach: answer,
    papersToAttach: async () => (await answer())?.split('\n') ?? null,
    payrollToImport: answer,
    listToImport: answer,
    exchangeToOpen: answer,
    backupPlace: answer,
    backupToOpen: answer,
    figuresToOpen: answer,
    territoriesToTake: answer,
    workspaceToExport: (name) => fileToSave(`${name}.quotite.json`),
    fileToSave,
  }
}

/** Opens the desk: the answers that main gives, with memory in place of journal and vault, and dialogues that answer by themselves. */
export function openMemoryDesk(setting: MemoryDeskSetting): MemoryDesk {
  const { folder, tell } = setting
  const changes = changeAnnouncer(tell)
  const log = openLog(join(folder, 'quotite.log'))
  const preferences = preferencesFile(join(folder, 'preferences.json'))
  const around = surroundings(
    { QUOTITE_TODAY: setting.today, QUOTITE_NOW: setting.now },
    () => preferences.current().name || 'Claire Morel',
    () => keeper.registers().workspace?.exampleDay ?? null,
  )
  const memory = memoryKeeper(setting.workspace, around)
  let { readOnly } = setting
  const checked = { doneAt: '2027-01-15T08:12:00.000Z', faults: setting.faults }
  let isPassed = false
  const keeper: Keeper = {
    ...memory,
    state: () => ({ ...memory.state(), readOnly, checked, recovery: setting.recovery }),
    passBreak: (to) => {
      if (to === 'readable') readOnly = null
      isPassed = true
      return memory.passBreak(to)
    },
    replaceAll: (file, label) => {
      if (isPassed) readOnly = null
      return memory.replaceAll(file, label)
    },
  }
  const ports = {
    keeper: announcingKeeper(keeper, changes),
    surroundings: around,
    printer: setting.printer,
  }
  const timer = timerDesk(
    {
      ...ports,
      timer: timerFile(join(folder, 'timer.json'), ports.keeper.registers().sequence),
      calendar: localCalendar,
    },
    {
      changed: () => changes.changed(['timer']),
      ask: (asks) => tell({ kind: 'timer', asks }),
    },
    log,
  )
  const shown: string[] = []
  const viewer = {
    openPath: (path: string) => {
      shown.push(path)
      return Promise.resolve('')
    },
    showItemInFolder: (path: string) => void shown.push(path),
  }
  let choice: string | null = null
  const answers = answersFor({
    ports,
    backups: memoryBackups(
      join(folder, 'backups'),
      () => ports.keeper,
      around.now,
      setting.backups ?? {},
      () => changes.changed(['machine']),
    ),
    timer: timer.answers,
    preferences,
    dialogs: chosenDialogs(() => choice),
    files: writtenFiles(viewer),
    jobs: jobs(),
    readImport: setting.readImport,
    papers: paperStore(join(folder, 'papers')),
    contents: paperStore(join(folder, 'exchanges')),
    keys: keyFile(join(folder, 'keys', 'signing-key.pem')),
    openCopy: openCopies(viewer),
    log,
    program: { version: '0.1.0', electron: '45.0.0', chromium: '150' },
    unread: [],
    samplesFolder: setting.samplesFolder,
    readSample,
    territories: {
      shipped: setting.shippedTerritories,
      taken: join(folder, 'territories.json.br'),
      write: writeFile,
    },
    onProgress: (job, done, total) => tell({ kind: 'progress', job, done, total }),
    onPast: changes.time,
    onPreferences: () => changes.changed(['machine']),
  })
  let { unopened } = setting
  const answering = { answers, revision: changes.revision, noteBug: log.bug }
  return {
    ask: (method, input) => {
      if (method === 'rebuildVaultAside') unopened = null
      return unopened === null || method === 'openSample'
        ? answerQuestion(answering, method, input)
        : Promise.resolve({ ...failure(unopened), revision: changes.revision() })
    },
    ports,
    choose: (path) => {
      choice = path
    },
    watchTimer: timer.watch,
    shown,
  }
}
