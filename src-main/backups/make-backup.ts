import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { backupName } from '#shared/domain/backups/backup-name'
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupManifest,
} from '#shared/domain/backups/backup-manifest'
import { diskFailure } from '../files/disk-failure'
import { workspaceText } from '../workspace-file/workspace-text'
import { encryptInto } from './age-file'
import { isAgeRecipient } from './age-keys'
import { archive } from './archive'
import { UNPROVEN, WORKSPACE } from './backup-names'
import { textEntry } from './backup-entry'
import { gatherEntries } from './gather-entries'
import { recompute } from './recompute'
import { readHistory } from './whole-history'

/** What making a backup needs. */
export interface BackupOrder {
  /** The folder that has the journal, the papers and the preferences. */
  readonly dataFolder: string
  /** Where it goes: it must be there. */
  readonly place: string
  /** Who can open it: recipients of age. */
  readonly recipients: readonly string[]
  readonly machine: string
  readonly author: string
  readonly program: string
  /** ISO 8601, UTC. */
  readonly now: string
}

/** A backup that was written, and not read again yet. */
export interface WrittenBackup {
  /** Its name once it is proven. */
  readonly name: string
  /** Where it is until then. */
  readonly path: string
  readonly sequence: number
}

/**
 * Writes a backup of what the journal has, whole or not at all, under a name that says that it was not read again yet.
 * Nothing is written to the data folder. Refused: a place that is not there or takes nothing, a broken journal,
 * a recipient that is none.
 */
export async function makeBackup(order: BackupOrder): Promise<Result<WrittenBackup, Failure>> {
  const { dataFolder, place, recipients, machine, author, program, now } = order
  try {
    await stat(place)
  } catch {
    return failure({ code: 'backupPlaceAbsent', path: place })
  }
  for (const value of recipients)
    if (!(await isAgeRecipient(value))) return failure({ code: 'backupRecipientWrong', value })
  const history = await readHistory(join(dataFolder, 'journal'))
  if (!history.ok) return history
  const { file, sequence, hash, savedAt, counts, from, last } = history.value
  if (file === null) return failure({ code: 'backupOfNothing', path: dataFolder })
  const about: Omit<BackupManifest, 'files'> = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    program,
    madeAt: now,
    author,
    machine,
    workspace: { name: file.workspace.name, sequence, hash, savedAt, from, counts },
    statements: await recompute(file),
  }
  const name = backupName({ machine, at: now, sequence, hash })
  const path = join(place, `${name}${UNPROVEN}`)
  try {
    const entries = [
      textEntry(WORKSPACE, workspaceText(file)),
      ...(await gatherEntries(dataFolder, last)),
    ]
    await encryptInto(path, archive(entries, about), recipients)
    return success({ name, path, sequence })
  } catch (error) {
    return failure(diskFailure(error, path))
  }
}
