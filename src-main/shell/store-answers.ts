import { join } from 'node:path'
import { shell } from 'electron'
import { keyFile } from '../exchanges/key-file'
import { readInWorker } from '../imports/read-in-worker'
import { paperStore } from '../papers/paper-store'
import { answersFor } from './answers'
import type { Answers } from './answers-table'
import { fileDialogs } from './file-dialogs'
import type { FirstSources } from './first-answers'
import { openCopies } from './open-copy'
import type { StoreSetting } from './store-setting'
import { shippedTerritories } from './territory-answers'
import type { BackupDesk } from '../backups/backup-desk'
import { notedFolders } from '../files/hidden-folders'
import { ownWriter, type Held } from '../files/own-writer'
import { readWorkspaceFile } from '../workspace-file/read-workspace-file'
import type { FileViewer } from './file-viewer'
import type { Log } from './log'
import type { PreferencesFile } from './preferences-file'
import { writtenFiles, type WrittenFiles } from './written-files'

/** Files written where the user chose. What a program that was killed left half done in such places is swept at once. */
function sweptFiles(
  dataFolder: string,
  viewer: FileViewer,
  { note }: Pick<Log, 'note'>,
): WrittenFiles {
  const hidden = notedFolders(join(dataFolder, 'unfinished-exports.json'), note)
  void hidden.sweep()
  return writtenFiles(viewer, hidden)
}

/** What an open store adds to what it was opened with. */
interface OpenStore extends FirstSources {
  readonly backups: BackupDesk
  readonly preferences: PreferencesFile
  /** Why nothing may be written into the data folder. */
  readonly held: Held
}

/** Everything that the window may ask of an open store. */
export function storeAnswers(
  { folder, places, log, changes, notifyWindow, ...setting }: StoreSetting,
  { held, preferences, ...store }: OpenStore,
): Answers {
  return answersFor({
    ...store,
    preferences,
    log,
    dialogs: fileDialogs(setting.window, () => preferences.current().language),
    files: sweptFiles(folder, shell, log),
    jobs: setting.jobs,
    readImport: readInWorker(places.importWorker),
    papers: paperStore(join(folder, 'papers'), held),
    contents: paperStore(join(folder, 'exchanges'), held),
    keys: keyFile(join(folder, 'keys', 'signing-key.pem'), held),
    openCopy: openCopies(shell),
    samplesFolder: places.samples,
    readSample: readWorkspaceFile,
    territories: {
      shipped: shippedTerritories(places.territories),
      taken: join(folder, 'territories.json.br'),
      write: ownWriter(held),
    },
    onProgress: (job, done, total) => notifyWindow({ kind: 'progress', job, done, total }),
    onPast: changes.time,
    onPreferences: setting.onPreferences,
  })
}
