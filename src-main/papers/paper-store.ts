import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { failure } from '#shared/kernel/result'
import { diskCode, diskFailure } from '../files/disk-failure'
import type { Held } from '../files/own-writer'
import { sweepParts } from '../files/part-files'
import { readWhole } from '../files/read-whole'
import { writeFile } from '../files/write-file'
import { sha256Of } from '../files/sha256-of'
import { LEAST_FREE_BYTES } from '../keeper/keeper-options'
import { roomFailure } from '../keeper/storage-failure'
import type { PaperStore } from '../use-cases/paper-store'

/**
 * Keeps contents in a folder beside the workspace, one file each, named by its SHA-256. Two papers with the same content
 * share a file. Nothing is ever erased: an undo, or an earlier version, may need it. What a kill left half written is deleted before the
 * first one is kept. One that would leave less room than changes need is refused: the change that names it, and all others, would be.
 *
 * @param held why none may be kept now
 * @param leastFreeBytes so many are left free; with 0 the disk alone decides
 */
export function paperStore(
  folder: string,
  held: Held = () => Promise.resolve(null),
  leastFreeBytes = LEAST_FREE_BYTES,
): PaperStore {
  const placeOf = (sha256: string): string => join(folder, sha256)
  const read: PaperStore['read'] = async (sha256) => {
    try {
      const bytes = await readWhole(placeOf(sha256))
      return sha256Of(bytes) === sha256 ? bytes : 'altered'
    } catch (error) {
      if (diskCode(error) === null) throw error
      return 'missing'
    }
  }
  let isSwept = false
  return {
    read,
    keep: async (sha256, bytes) => {
      const refusal = await held()
      if (refusal !== null) return failure(refusal)
      if (typeof (await read(sha256)) !== 'string') return { ok: true, value: null }
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        if (!isSwept) sweepParts(folder)
        isSwept = true
      } catch (error) {
        return failure(diskFailure(error, folder))
      }
      const wanted = leastFreeBytes === 0 ? 0 : bytes.length + leastFreeBytes
      const crowded = await roomFailure(folder, wanted)
      if (crowded !== null) return failure(crowded)
      return writeFile(placeOf(sha256), bytes)
    },
  }
}
