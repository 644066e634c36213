import { lstat, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { diskCode, diskFailure } from './disk-failure'

/** The suffix of a replaced file while it is kept aside. */
export const ASIDE = '.replaced-'

/** The result of moving files. */
export interface Moved {
  readonly result: Result<null, Failure>
  /** Whether all files were restored where one could not be moved; if not, the replaced files are still kept aside. */
  readonly restored: boolean
  /** Moves the files back again, and restores those that they replaced; whether all were. */
  readonly takeBack: () => Promise<boolean>
}

/** What a path is. */
async function kindOf(path: string): Promise<'nothing' | 'file' | 'folder'> {
  try {
    return (await lstat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    if (diskCode(error) === 'ENOENT') return 'nothing'
    throw error
  }
}

async function walkBack(steps: readonly (() => Promise<void>)[]): Promise<boolean> {
  try {
    for (const step of steps.toReversed()) await step()
    return true
  } catch (error) {
    if (diskCode(error) === null) throw error
    return false
  }
}

/**
 * Moves files from a folder to another one of the same disk, all or none: the files that they replace are kept aside until
 * the last is moved, and restored where one can't be moved: its name is a folder's, or another program has it open.
 *
 * @param own where the files are, and where those that they replace are kept aside
 */
export async function moveFiles(
  own: string,
  folder: string,
  names: readonly string[],
): Promise<Moved> {
  const back: (() => Promise<void>)[] = []
  const stop = async (why: Failure): Promise<Moved> => ({
    result: failure(why),
    restored: await walkBack(back),
    takeBack: () => Promise.resolve(true),
  })
  for (const name of names) {
    const [made, place, keptAside] = [join(own, name), join(folder, name), join(own, ASIDE + name)]
    try {
      const there = await kindOf(place)
      if (there === 'folder') return await stop({ code: 'notAFile', path: place })
      if (there === 'file') {
        await rename(place, keptAside)
        back.push(() => rename(keptAside, place))
      }
      await rename(made, place)
      back.push(() => rename(place, made))
    } catch (error) {
      return stop(diskFailure(error, place))
    }
  }
  return { result: success(null), restored: true, takeBack: () => walkBack(back) }
}
