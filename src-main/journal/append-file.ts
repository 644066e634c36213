import { open } from 'node:fs/promises'

/** A file that only grows. Each operation throws errors of the disk. */
export interface AppendFile {
  /** Writes after the first `size` bytes, which are all that it has, and waits until the disk has it. Throws `FileGone` before. */
  readonly append: (bytes: Uint8Array, size: number) => Promise<void>
  /** Cuts everything after the first `size` bytes. */
  readonly cut: (size: number) => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * It is not the file that was written: nothing is written to it. One that was deleted while open would accept bytes and lose them; in one
 * that another program wrote meanwhile, such as one that put an older copy back, they would follow a hole, or take the place of others.
 */
export class FileGone extends Error {
  readonly code = 'ENOENT'
}

/** Opens an existing file for appending. */
export async function openAppendFile(path: string): Promise<AppendFile> {
  const handle = await open(path, 'r+')
  return {
    append: async (bytes, size) => {
      const found = await handle.stat()
      if (found.nlink === 0 || found.size !== size) throw new FileGone(path)
      for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, size + done)
        done += bytesWritten
      }
      await handle.datasync()
    },
    cut: async (size) => {
      await handle.truncate(size)
      await handle.datasync()
    },
    close: () => handle.close(),
  }
}
