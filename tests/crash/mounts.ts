import { spawnSync } from 'node:child_process'
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const run = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args).status === 0

/** Puts a small disk of its own at a folder; `false` where this machine doesn't let one. */
export const mountSmallDisk = (folder: string, megabytes: number): boolean =>
  run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)

/** Lets nothing be written in a folder, root included; `false` where this machine doesn't let one. */
export const mountReadOnly = (folder: string): boolean => {
  if (!run('mount', '--bind', folder, folder)) return false
  if (run('mount', '-o', 'remount,bind,ro', folder)) return true
  unmount(folder)
  return false
}

/** Takes a mount away, even when something still looks at it. */
export const unmount = (folder: string): boolean => run('umount', '--lazy', folder)

/** Lets nobody write a file that is open already; `false` where the disk doesn't know how. */
export const freeze = (file: string): boolean => run('chattr', '+i', file)

/** Lets it be written again. */
export const thaw = (file: string): boolean => run('chattr', '-i', file)

/** Fills a disk to the last byte with one file. */
export function fill(folder: string): void {
  const handle = openSync(join(folder, 'filler'), 'w')
  const { bavail, bsize } = statfsSync(folder)
  const piece = Buffer.alloc(256 * 1024)
  try {
    for (let left = bavail * bsize + piece.length; left > 0; left -= piece.length)
      writeSync(handle, piece)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  } finally {
    closeSync(handle)
  }
}

/** Takes the filler away. */
export const makeRoom = (folder: string): void => rmSync(join(folder, 'filler'), { force: true })
