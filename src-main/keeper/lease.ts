import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import type { Failure } from '#shared/contract/failures'
import { failure, success, type Result } from '#shared/kernel/result'
import { diskCode } from '../files/disk-failure'
import { identityOf } from '../files/identity-of'
import { partOf, sweepParts } from '../files/part-files'
import { readWhole } from '../files/read-whole'
import { setFolderAside } from '../files/small-file'
import { writeBeside } from '../files/write-beside'

const leaseSchema = z.object({
  /** Of this start of the program. */
  id: z.string(),
  author: z.string(),
  host: z.string(),
  /** Instant (ISO 8601, UTC), and the day that it was there. */
  since: z.string(),
  on: z.string(),
  /** Counts up while the program runs. */
  beat: z.int(),
})

/** Who has a data folder open. */
type LeaseNote = z.infer<typeof leaseSchema>

/** How often a lease is renewed, in milliseconds. */
const BEAT = 10_000

/** A lease that is not renewed for so many beats was left by a program that no longer runs. */
const SILENT_BEATS = 2.5

interface LeaseOptions {
  readonly path: string
  readonly id: string
  readonly author: string
  readonly host: string
  /** Instant (ISO 8601, UTC), and the day that it is here. */
  readonly since: string
  readonly on: string
  readonly note: (text: string) => void
  readonly beat?: number
}

/** No lease: nothing is there, or what lies there is no file. */
const NONE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR'])

/** The lease at a path; `unread` where the disk refuses it, as a share does while it is written. */
async function lookAt(path: string): Promise<LeaseNote | 'none' | 'unread'> {
  try {
    const read = leaseSchema.safeParse(JSON.parse((await readWhole(path)).toString('utf8')))
    return read.success ? read.data : 'none'
  } catch (error) {
    const code = diskCode(error)
    return code === null || NONE.has(code) ? 'none' : 'unread'
  }
}

async function readLease(path: string): Promise<LeaseNote | null> {
  const found = await lookAt(path)
  return typeof found === 'string' ? null : found
}

const openedElsewhere = ({ author, host, since, on }: LeaseNote): Failure => ({
  code: 'openedElsewhere',
  author,
  host,
  since,
  on,
})

/** The lease of another machine that is renewed while it is watched; `null`: none is. Clocks of two machines are not compared. */
async function renewedLease(
  { path, host, beat = BEAT }: Pick<LeaseOptions, 'path' | 'host' | 'beat'>,
  found: LeaseNote | 'unread',
): Promise<LeaseNote | null> {
  const looks = 10
  let before = found === 'unread' ? null : found
  for (let look = 0; look < looks; look += 1) {
    await setTimeout((beat * SILENT_BEATS) / looks)
    const now = await readLease(path)
    if (now === null) continue
    const isRenewed = before !== null && (now.id !== before.id || now.beat !== before.beat)
    if (isRenewed && now.host !== host) return now
    before = now
  }
  return null
}

/** Why a folder can't be used on this machine: another one has it open, as far as its lease says; `null` otherwise. */
export async function foreignLease(path: string, host: string): Promise<Failure | null> {
  const found = await readLease(path)
  return found === null || found.host === host ? null : openedElsewhere(found)
}

/**
 * The note that a data folder is open here, renewed while the program runs. A folder on a share that went away and came back is still
 * held, unless another machine took it meanwhile: then nothing more is written here. While it is away, nothing is written into what
 * lies at its place.
 */
export class Lease {
  private readonly options: LeaseOptions
  private readonly timer: NodeJS.Timeout
  private count = 0
  private taken: LeaseNote | null = null
  /** Of the folder that was taken. */
  private readonly identity: bigint | null
  private renewing = Promise.resolve()

  private constructor(options: LeaseOptions, identity: bigint | null) {
    this.options = options
    this.identity = identity
    this.timer = setInterval(() => {
      this.renewing = this.renewing
        .then(() => this.renew())
        .catch((error: unknown) => options.note(`lease not renewed: ${String(error)}`))
    }, options.beat ?? BEAT).unref()
  }

  /**
   * Takes the folder, unless another machine renews its own lease of it, and deletes what kills left half written of the files that lie
   * in it, of its keys and of the note among its backups.
   */
  static async take(options: LeaseOptions): Promise<Result<Lease, Failure>> {
    const { path, host } = options
    const found = await lookAt(path)
    const isWatched = found !== 'none' && (found === 'unread' || found.host !== host)
    const renewed = isWatched ? await renewedLease(options, found) : null
    if (renewed !== null) return failure(openedElsewhere(renewed))
    setFolderAside(path)
    const lease = new Lease(options, await identityOf(dirname(path)))
    await lease.write()
    const folder = dirname(path)
    for (const own of [folder, join(folder, 'keys'), join(folder, 'backups')])
      try {
        sweepParts(own)
      } catch (error) {
        if (diskCode(error) !== 'ENOENT')
          options.note(`half-written files not deleted: ${String(error)}`)
      }
    return success(lease)
  }

  /** Why nothing may be written: another machine took the folder, or it is away; asked before each change. */
  readonly refusal = async (): Promise<Failure | null> => {
    const { path, id } = this.options
    const found = this.taken ?? (await readLease(path))
    if (found === null) {
      // A share that comes back may have another identity, and has the lease.
      const folder = dirname(path)
      const isThere = (await identityOf(folder)) === this.identity
      return isThere ? null : { code: 'dataFolderAway', folder }
    }
    if (found.id === id) return null
    if (this.taken === null) this.options.note(`the folder was taken by ${found.host}`)
    this.taken = found
    return openedElsewhere(found)
  }

  /** Waits for what is in the folder to open; where that fails, gives the folder back. */
  async heldFor<T>(opening: Promise<T>): Promise<T> {
    try {
      return await opening
    } catch (error) {
      await this.release()
      throw error
    }
  }

  /** Gives the folder back. */
  async release(): Promise<void> {
    clearInterval(this.timer)
    // One that is being written would come back after it was removed.
    await this.renewing
    if ((await this.refusal()) === null)
      await rm(this.options.path, { force: true }).catch(() => undefined)
  }

  private async renew(): Promise<void> {
    const { path } = this.options
    const before = await identityOf(dirname(path))
    if ((await this.refusal()) !== null) return
    await this.write()
    // It went away meanwhile: what lies at its place has no lease.
    if ((await identityOf(dirname(path))) !== before) await rm(path, { force: true })
  }

  /** A share that is away takes no lease; the next beat tries again. */
  private async write(): Promise<void> {
    const { path, id, author, host, since, on } = this.options
    this.count += 1
    const note: LeaseNote = { id, author, host, since, on, beat: this.count }
    await writeBeside(path, partOf(path), async (file) => {
      await file.writeFile(JSON.stringify(note))
    }).catch((error: unknown) => {
      this.options.note(`lease not renewed: ${String(error)}`)
    })
  }
}
