import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  backupManifestSchema,
  type BackupManifest,
} from '#shared/domain/backups/backup-manifest'
import { diskCode, diskFailure } from '../files/disk-failure'
import { roomFailure } from '../keeper/storage-failure'
import { memberOf } from '../workspace-file/member-of'
import { AgeRefused, decryptInto } from './age-file'
import { MANIFEST } from './archive'

const LARGEST_MANIFEST = 50_000_000

/** What a backup decrypts to, beside the files that are taken out of it. */
const ARCHIVE = 'archive.zip'

/** A path inside that stays inside: no name of a parent, no drive, no backslash, no end of a name that some machine leaves out. */
const INSIDE = /^(?:[^/\\:\0]*[^/\\:\0. ]\/)*[^/\\:\0]*[^/\\:\0. ]$/

/** A path as machines compare it that know neither capitals nor forms of accents. */
const asCompared = (path: string): string => path.normalize('NFC').toLowerCase()

/** What a disk says that is written to. */
const WRITING: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS'])

const REFUSALS = {
  notAge: 'backupNotOne',
  locked: 'backupLocked',
} as const

/** An error while a backup is opened, as a failure that names it. */
function refusal(error: unknown, path: string, into: string): Failure {
  if (error instanceof AgeRefused)
    return error.reason === 'damaged'
      ? { code: 'backupDamaged', path }
      : { code: REFUSALS[error.reason], path }
  const code = diskCode(error)
  // Nothing is written to the backup: what has no room is the folder into which it is taken out.
  if (code !== null) return diskFailure(error, WRITING.has(code) ? into : path)
  if (error instanceof SyntaxError) return { code: 'backupPartDamaged', path, part: MANIFEST }
  // Whatever an archive can be wrong in; decryption has shown that it is as it was written.
  return { code: 'backupNotOne', path }
}

async function readManifest(
  zip: ZipFile,
  entry: Entry | undefined,
  path: string,
): Promise<Result<BackupManifest, Failure>> {
  if (entry === undefined || entry.uncompressedSize > LARGEST_MANIFEST)
    return failure({ code: 'backupNotOne', path })
  const text = (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8')
  const value: unknown = JSON.parse(text)
  const version = memberOf(value, 'version')
  if (memberOf(value, 'format') !== BACKUP_FORMAT) return failure({ code: 'backupNotOne', path })
  if (typeof version === 'number' && version > BACKUP_VERSION)
    return failure({ code: 'backupNewer', path, version, known: BACKUP_VERSION })
  const read = backupManifestSchema.safeParse(value)
  return read.success
    ? success(read.data)
    : failure({ code: 'backupPartDamaged', path, part: MANIFEST })
}

/** Takes one file out; whether it is the one that the manifest lists. */
async function takeOut(
  zip: ZipFile,
  entry: Entry,
  listed: BackupManifest['files'][number],
  into: string,
): Promise<boolean> {
  if (entry.uncompressedSize !== listed.bytes) return false
  await mkdir(dirname(into), { recursive: true })
  const hash = createHash('sha256')
  await pipeline(
    await zip.openReadStreamPromise(entry),
    async function* (pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        hash.update(piece)
        yield piece
      }
    },
    createWriteStream(into, { mode: 0o600 }),
  )
  return hash.digest('hex') === listed.sha256
}

async function takeAllOut(
  archivePath: string,
  into: string,
  path: string,
): Promise<Result<BackupManifest, Failure>> {
  const zip = await openPromise(archivePath, { autoClose: false })
  try {
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName))
        return failure({ code: 'backupPartDamaged', path, part: entry.fileName })
      entries.set(entry.fileName, entry)
    }
    const manifest = await readManifest(zip, entries.get(MANIFEST), path)
    if (!manifest.ok) return manifest
    const { files } = manifest.value
    const crowded = await roomFailure(
      into,
      files.reduce((sum, { bytes }) => sum + bytes, 0),
    )
    if (crowded !== null) return failure(crowded)
    const taken = new Set([ARCHIVE])
    for (const listed of files) {
      const entry = entries.get(listed.path)
      const compared = asCompared(listed.path)
      const isOther = !taken.has(compared)
      taken.add(compared)
      const isWhole =
        isOther &&
        INSIDE.test(listed.path) &&
        entry !== undefined &&
        (await takeOut(zip, entry, listed, join(into, listed.path)))
      if (!isWhole) return failure({ code: 'backupPartDamaged', path, part: listed.path })
      entries.delete(listed.path)
    }
    entries.delete(MANIFEST)
    const [unlisted] = entries.keys()
    return unlisted === undefined
      ? manifest
      : failure({ code: 'backupPartDamaged', path, part: unlisted })
  } finally {
    zip.close()
  }
}

/**
 * Decrypts a backup and takes its files out into a folder, each compared with the manifest. Refused, in words: another file, a key
 * that does not open it, a cut or altered one, one of a newer program.
 *
 * @param into an empty folder of this machine that only its owner can read
 */
export async function unpackBackup(
  path: string,
  into: string,
  identities: readonly string[],
): Promise<Result<BackupManifest, Failure>> {
  const archivePath = join(into, ARCHIVE)
  try {
    await decryptInto(path, archivePath, identities)
    return await takeAllOut(archivePath, into, path)
  } catch (error) {
    // Half of a backup is none.
    if (diskCode(error) !== null)
      for (const name of await readdir(into).catch(() => []))
        await rm(join(into, name), { recursive: true, force: true })
    return failure(refusal(error, path, into))
  } finally {
    await rm(archivePath, { force: true })
  }
}
