import { join } from 'node:path'
import { notedFolders } from '../files/hidden-folders'
import type { FileViewer } from './file-viewer'
import type { Log } from './log'
import { writtenFiles, type WrittenFiles } from './written-files'

/** Files written where the user chose. What a program that was killed left half done in such places is swept at once. */
export function sweptFiles(
  dataFolder: string,
  viewer: FileViewer,
  { note }: Pick<Log, 'note'>,
): WrittenFiles {
  const hidden = notedFolders(join(dataFolder, 'unfinished-exports.json'), note)
  void hidden.sweep()
  return writtenFiles(viewer, hidden)
}
