import { createHash } from 'node:crypto'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { BackupManifest } from '#shared/domain/backups/backup-manifest'
import type { BackupEntry } from './backup-entry'
import { PackedFile } from './packed-file'

/** One date for all that is archived: the same files give the same bytes. */
const DATE = new Date(2000, 0, 1)

/** The name of the manifest inside. */
export const MANIFEST = 'manifest.json'

/**
 * A zip archive, piece by piece: files in their order, each read once and hashed on the way, then the manifest that lists
 * them. What can't be read and is not needed is in neither.
 */
export async function* archive(
  entries: readonly BackupEntry[],
  about: Omit<BackupManifest, 'files'>,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    ready.push(chunk)
  })
  const files: BackupManifest['files'] = []
  for (const { path, isPacked, pieces } of entries) {
    const content = await pieces()
    if (content === null) continue
    const entry = isPacked ? new ZipPassThrough(path) : new PackedFile(path)
    entry.mtime = DATE
    zip.add(entry)
    const hash = createHash('sha256')
    let bytes = 0
    for await (const piece of content) {
      hash.update(piece)
      bytes += piece.length
      entry.push(piece)
      if (entry instanceof PackedFile) await entry.room()
      yield* ready.splice(0)
    }
    if (entry instanceof PackedFile) await entry.end()
    else entry.push(new Uint8Array(0), true)
    files.push({ path, bytes, sha256: hash.digest('hex') })
    yield* ready.splice(0)
  }
  const manifest = new ZipDeflate(MANIFEST)
  manifest.mtime = DATE
  zip.add(manifest)
  manifest.push(Buffer.from(`${JSON.stringify({ ...about, files }, null, 2)}\n`), true)
  zip.end()
  yield* ready.splice(0)
}
