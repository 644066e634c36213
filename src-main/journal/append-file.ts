import { open } from 'node:fs/promises'

/** A file that only grows. Each operation throws errors of the disk. */
export interface AppendFile {
  /** Writes after the first `size` bytes and waits until the disk has it. */
  readonly append: (bytes: Uint8Array, size: number) => Promise<void>
  /** Cuts everything after the first `size` bytes. */
  readonly cut: (size: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** A file that was deleted while open still accepts bytes, and loses them: this is an error. */
class FileGone extends Error {
  readonly code = 'ENOENT'
}

/** Opens an existing file for appending. */
export async function openAppendFile(path: string): Promise<AppendFile> {
  const handle = await open(path, 'r+')
  return {
    append: async (bytes, size) => {
      if ((await handle.stat()).nlink === 0) throw new FileGone(path)
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
