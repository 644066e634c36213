import { open } from 'node:fs/promises'
import { identityOf } from '../files/identity-of'

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
 * that another program wrote meanwhile, such as one that put an older copy back, they would follow a hole, or take the place of others. One
 * that was renamed, with its folder or as a copy in conflict, would have lines that the next start does not find.
 */
export class FileGone extends Error {
  readonly code = 'ENOENT'
}

/** Opens an existing file for appending. */
export async function openAppendFile(path: string): Promise<AppendFile> {
  const handle = await open(path, 'r+')
  // Some disks give one file several names of that kind: there, none says anything.
  const isNamed = (await handle.stat({ bigint: true })).ino === (await identityOf(path))
  return {
    append: async (bytes, size) => {
      const { nlink, size: found, ino } = await handle.stat({ bigint: true })
      const isThere = !isNamed || (await identityOf(path)) === ino
      if (nlink === 0n || found !== BigInt(size) || !isThere) throw new FileGone(path)
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
