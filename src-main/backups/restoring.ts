import { randomUUID } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { diskFailure } from '../files/disk-failure'
import { LEAST_FREE_BYTES } from '../keeper/keeper-options'
import { roomFailure } from '../keeper/storage-failure'
import type { PaperStore } from '../use-cases/paper-store'
import type { BackupJobs } from './backup-jobs'
import type { ProvenBackup } from './open-backup'
import { scratchFolder } from './scratch-folder'
import { readPages } from './workspace-pages'

/** A backup that was taken out into a folder of its own, and waits to be restored or let go. */
export interface HeldBackup extends ProvenBackup {
  readonly token: string
  readonly folder: string
  readonly path: string
  /** Reads its workspace whole, page by page: seconds at a million lines, during which other questions are answered. */
  readonly read: () => Promise<Result<WorkspaceFile, Failure>>
}

/** Opens a backup apart, and keeps what was taken out, unless it would leave less room than changes need meanwhile. */
export async function holdBackup(
  jobs: Pick<BackupJobs, 'open' | 'page'>,
  scratch: string,
  path: string,
  identities: readonly string[],
): Promise<Result<HeldBackup, Failure>> {
  const made = await scratchFolder(scratch)
  if (!made.ok) return made
  const folder = made.value
  const opened = await jobs.open({ path, into: folder, identities })
  const crowded = opened.ok ? await roomFailure(scratch, LEAST_FREE_BYTES) : null
  const held = crowded === null ? opened : failure(crowded)
  if (held.ok)
    return success({
      token: randomUUID(),
      folder,
      path,
      ...held.value,
      read: async () => {
        const pages = await jobs.page({ folder, path })
        return pages.ok ? readPages({ folder, path }, pages.value) : pages
      },
    })
  await rm(folder, { recursive: true, force: true })
  return held
}

/** Takes the contents that lie in a folder of an opened backup into a store of this machine. None is replaced. */
export async function takeContents(
  from: string,
  store: PaperStore,
): Promise<Result<null, Failure>> {
  try {
    for (const sha256 of await readdir(from).catch(() => [])) {
      const kept = await store.keep(sha256, await readFile(join(from, sha256)))
      if (!kept.ok) return kept
    }
    return success(null)
  } catch (error) {
    return failure(diskFailure(error, from))
  }
}
