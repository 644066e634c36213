import { dirname, resolve } from 'node:path'
import { statSync } from 'node:fs'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { FilesWritten } from '#shared/contract/views'
import { unnotedFolders, type HiddenFolders } from '../files/hidden-folders'
import { writeNoted } from '../files/write-noted'
import type { FileViewer } from './file-viewer'

/** Files written where the user chose, remembered since the start: the window may ask for no other to be shown. */
export interface WrittenFiles {
  /** Writes a file whole or not at all. */
  readonly write: (
    path: string,
    content: string | Uint8Array,
  ) => Promise<Result<FilesWritten, Failure>>
  /** Records files that were written by other means. */
  readonly remember: (folder: string, files: readonly string[]) => void
  /** Makes the folders that files are written into before they are moved where the user chose. */
  readonly hidden: HiddenFolders
  readonly show: (path: string) => Promise<Result<null, Failure>>
}

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Starts empty. */
export function writtenFiles(viewer: FileViewer, hidden = unnotedFolders): WrittenFiles {
  const known = new Set<string>()
  const remember = (folder: string, files: readonly string[]): void => {
    for (const path of [folder, ...files.map((file) => resolve(folder, file))]) {
      known.add(resolve(path))
    }
  }
  return {
    remember,
    hidden,
    write: async (path, content) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      const written = await writeNoted(path, bytes, hidden)
      if (!written.ok) return written
      const folder = dirname(path)
      remember(folder, [path])
      return success({ asked: true, folder, files: [path] })
    },
    show: async (path) => {
      if (!known.has(resolve(path))) return failure({ code: 'notAsked', method: 'showFile' })
      if (isFolder(path)) await viewer.openPath(path)
      else viewer.showItemInFolder(path)
      return success(null)
    },
  }
}
