import type { BackupDesk } from '../backups/backup-desk'
import type { writeFile } from '../files/write-file'
import type { ImportReader } from '../imports/read-import'
import type { KeyDesk } from '../use-cases/exchange-ports'
import type { PaperStore } from '../use-cases/paper-store'
import type { FileDialogs } from './file-dialogs'
import type { FirstSources } from './first-answers'
import type { Jobs } from './jobs'
import type { Log } from './log'
import type { OpenCopy } from './open-copy'
import type { PreferencesFile } from './preferences-file'
import type { TerritoryBook } from '#shared/domain/territories/territory-book'
import type { readWorkspaceFile } from '../workspace-file/read-workspace-file'
import type { WrittenFiles } from './written-files'

/** The published communes and groups that come with the program, and where newer ones are kept. */
export interface TerritoryFiles {
  readonly shipped: () => Promise<TerritoryBook>
  readonly taken: string
  /** Writes what was taken. */
  readonly write: typeof writeFile
}

/** What answering needs. */
export interface AnswerSources extends FirstSources {
  readonly preferences: PreferencesFile
  readonly dialogs: FileDialogs
  readonly files: WrittenFiles
  readonly jobs: Jobs
  readonly log: Log
  readonly readImport: ImportReader
  /** The folder of the sample territories that come with the program, and what reads one. */
  readonly samplesFolder: string
  readonly readSample: typeof readWorkspaceFile
  readonly territories: TerritoryFiles
  /** The contents of papers, and what opens one. */
  readonly papers: PaperStore
  readonly openCopy: OpenCopy
  /** The signed files, sent and received, and the key of this machine. */
  readonly contents: PaperStore
  readonly keys: KeyDesk
  readonly backups: BackupDesk
  readonly onProgress: (job: string, done: number, total: number) => void
  /** Called when another workspace answers: the past, or the present again. */
  readonly onPast: () => void
  /** Applies the new preferences to menu and windows, and notifies the window. */
  readonly onPreferences: () => void
}
