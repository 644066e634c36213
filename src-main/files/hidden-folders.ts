import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { lstat, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { diskCode } from './disk-failure'
import { ASIDE } from './move-files'
import { readSmallFile, writeSmallFileNow } from './small-file'

/** Makes folders that are filled out of sight, in the folder that a person chose. */
export interface HiddenFolders {
  /** A new empty one. Throws errors of the disk. */
  readonly make: (chosen: string) => Promise<string>
  /** Nothing more is done with it. Where it is still there, or its place is away, the next start sweeps it. */
  readonly forget: (own: string) => void
}

const PREFIX = '.quotite-'
const isOwn = (path: string): boolean => /^\.quotite-[0-9a-f]{12}$/.test(basename(path))
const newName = (): string => PREFIX + randomBytes(6).toString('hex')

/** Folders that nothing sweeps: for a program that keeps nothing. */
export const unnotedFolders: HiddenFolders = {
  make: async (chosen) => {
    const own = join(chosen, newName())
    await mkdir(own)
    return own
  },
  forget: () => undefined,
}

const notesSchema = z.array(z.string())

function readNotes(file: string): readonly string[] {
  const read = notesSchema.safeParse(readSmallFile(file))
  return read.success ? read.data : []
}

/** What a path is, without following it where it is a link; `null` where nothing is there. */
const found = async (path: string) => {
  try {
    return await lstat(path)
  } catch (error) {
    if (diskCode(error) !== 'ENOENT') throw error
    return null
  }
}

const exists = async (path: string): Promise<boolean> => (await found(path)) !== null

/**
 * Empties a folder that a kill left: what the program made is deleted, and a file of the person that was to be replaced goes back to
 * its place. Where another one is there, it stays, and the folder with it. What another person put there in its stead, a link or a file, is
 * left alone. Whether nothing is left to do.
 */
async function sweep(own: string): Promise<boolean> {
  if (!isOwn(own)) return true
  const there = await found(own)
  if (there === null) return exists(dirname(own))
  if (!there.isDirectory()) return true
  for (const name of await readdir(own)) {
    const path = join(own, name)
    if (!name.startsWith(ASIDE)) await rm(path, { recursive: true, force: true })
    else if (!(await exists(join(dirname(own), name.slice(ASIDE.length)))))
      await rename(path, join(dirname(own), name.slice(ASIDE.length)))
  }
  await rmdir(own).catch((error: unknown) => {
    if (diskCode(error) !== 'ENOTEMPTY') throw error
  })
  return true
}

/** Folders that are noted in a file while they are there, so that the next start finds those that a kill left. */
export interface NotedFolders extends HiddenFolders {
  /** Sweeps what an earlier program left. A place that is away is tried again at the next start. */
  readonly sweep: () => Promise<void>
}

/**
 * @param file the note, of one program at a time
 * @param log for what could not be swept
 */
export function notedFolders(file: string, log: (text: string) => void): NotedFolders {
  const left = readNotes(file)
  const own = new Set<string>()
  const pending = new Set(left)
  const write = (): void => {
    try {
      writeSmallFileNow(file, [...pending, ...own])
    } catch (error) {
      log(`hidden folders not noted: ${String(error)}`)
    }
  }
  return {
    make: async (chosen) => {
      const made = join(chosen, newName())
      own.add(made)
      write()
      await mkdir(made)
      return made
    },
    forget: (made) => {
      if (!existsSync(made) && existsSync(dirname(made))) own.delete(made)
      write()
    },
    sweep: async () => {
      for (const path of left)
        try {
          if (await sweep(path)) pending.delete(path)
        } catch (error) {
          log(`${path} not swept: ${String(error)}`)
        }
      if (left.length > 0) write()
    },
  }
}
