import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import { readBackupName, type BackupName } from '#shared/domain/backups/backup-name'
import { keptBackups } from '#shared/domain/backups/kept-backups'
import { makeFolder } from '../files/make-folder'
import { writeFile } from '../files/write-file'
import { UNPROVEN } from './backup-names'

/** Lies in every place of backups: where it is missing, the disk or share of that name is not there. */
const NOTE = 'quotite-sauvegardes.txt'

const NOTE_TEXT = `Quotité : sauvegardes chiffrées. Ne supprimez pas ce fichier : il montre que ce disque est bien là.
Pour en ouvrir une sans Quotité, avec la clé de secours :
  age --decrypt --identity cle.txt --output sauvegarde.zip quotite-….quotite.age

Quotité: encrypted backups. Do not delete this file: it shows that this disk is the one expected.
To open one without Quotité, with the recovery key: as above.
`

/** A file that was not finished or not proven is deleted after an hour, in milliseconds. */
const REMAINS = 3_600_000

/** Makes a folder a place of backups. */
export async function preparePlace(folder: string): Promise<Result<null, Failure>> {
  const made = await makeFolder(folder, 0o700)
  return made.ok ? writeFile(join(folder, NOTE), Buffer.from(NOTE_TEXT)) : made
}

/** Whether a place is there: an empty folder where a disk was mounted is not. */
export async function isPlaceThere(folder: string): Promise<boolean> {
  try {
    return (await stat(join(folder, NOTE))).isFile()
  } catch {
    return false
  }
}

/** The backups of a machine in a place, by the letters that it has or had; none where it is not there. */
export async function backupsIn(
  folder: string,
  machines: readonly string[],
): Promise<readonly BackupName[]> {
  try {
    return (await readdir(folder))
      .flatMap((name) => readBackupName(name) ?? [])
      .filter((backup) => machines.includes(backup.machine))
  } catch {
    return []
  }
}

/** The last line of a journal that a backup of a place names, of this machine or another; 0 where it has none. */
export async function lastLineIn(folder: string): Promise<number> {
  try {
    const names = await readdir(folder)
    return Math.max(0, ...names.map((name) => readBackupName(name)?.sequence ?? 0))
  } catch {
    return 0
  }
}

/** Deletes what the rotation no longer keeps; gives how many. Only files of this machine. Throws errors of the disk. */
export async function thinPlace(folder: string, machine: string, now: string): Promise<number> {
  const backups = await backupsIn(folder, [machine])
  const kept = keptBackups(backups, now)
  const spare = backups.filter(({ name }) => !kept.has(name))
  for (const { name } of spare) await rm(join(folder, name), { force: true })
  return spare.length
}

/** Deletes what was left half-made. Only files of this machine. Throws errors of the disk. */
export async function sweepPlace(folder: string, machine: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const isRemainder = name.startsWith(`quotite-${machine}-`) && name.includes(UNPROVEN)
    if (!isRemainder) continue
    const { mtimeMs } = await stat(join(folder, name))
    if (Date.now() - mtimeMs > REMAINS) await rm(join(folder, name), { force: true })
  }
}
