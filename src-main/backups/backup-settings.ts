import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { NEW_PLACE, PLACE_REFUSALS, type BackupPlace } from '#shared/domain/backups/backup-place'
import type { Failure } from '#shared/contract/failures'
import { instantField } from '#shared/kernel/fields'
import type { Result } from '#shared/kernel/result'
import { writeFile } from '../files/write-file'
import { serialQueue } from '#shared/kernel/serial-queue'
import { readOwnFile, readSmallFile, smallFileText } from '../files/small-file'

const placeSchema = z.object({
  verifiedAt: instantField.nullable(),
  sequence: z.int().min(0),
  /** The next two are absent in files of before. */
  lostPapers: z.int().min(0).default(0),
  inconsistencies: z.int().min(0).default(0),
  failingSince: instantField.nullable(),
  refusal: z.enum(PLACE_REFUSALS).nullable(),
  triedAt: instantField.nullable(),
})

const settingsSchema = z.object({
  recoveryKeys: z.array(z.object({ recipient: z.string(), madeAt: instantField })),
  /** The folder of the second place. */
  elsewhere: z.string().nullable(),
  /** By folder. */
  places: z.record(z.string(), placeSchema),
  /** The letters of this machine in the names of its backups: others with each key that it had. Absent in files of before. */
  machines: z.array(z.string()).default([]),
})

/** What this machine remembers of its backups. */
export type BackupSettings = z.output<typeof settingsSchema>

const NONE: BackupSettings = { recoveryKeys: [], elsewhere: null, places: {}, machines: [] }

/** The file of these settings, beside the preferences. */
export interface BackupSettingsFile {
  readonly current: () => BackupSettings
  /** Where a file that could not be read lies from now on; `null`: there was none. */
  readonly unread: string | null
  /** Keeps what a person chose: on the disk, or not at all. */
  readonly change: (to: Changing) => Promise<Result<null, Failure>>
  /** Keeps what was found of places, also where the disk refuses to: it is known until the program ends. */
  readonly note: (to: Changing) => Promise<Result<null, Failure>>
}

type Changing = (settings: BackupSettings) => BackupSettings

const settingsIn = (value: unknown): BackupSettings | null => {
  const found = settingsSchema.safeParse(value)
  return found.success ? found.data : null
}

/**
 * Opens the file. Where it is missing, or damaged and set aside, a copy outside the data folder says where backups lie and which keys open them, and
 * nothing else: the journal that they were made from may be gone. Without one, these are the settings of a new machine, and the window
 * says that no key is known.
 */
export function backupSettings(file: string, copy: string | null): BackupSettingsFile {
  const remembered = copy === null ? null : settingsIn(readSmallFile(copy))
  const { value: found, unread } = readOwnFile(file, settingsIn)
  let current = found ?? { ...NONE, ...remembered, places: {} }
  const inTurn = serialQueue()
  const keep = (to: Changing, isNoted: boolean): Promise<Result<null, Failure>> =>
    inTurn(async () => {
      const next = to(current)
      const bytes = new TextEncoder().encode(smallFileText(next))
      const written = await writeFile(file, bytes)
      if (!written.ok && !isNoted) return written
      current = next
      if (copy !== null) {
        // What can't be remembered outside the folder stops nothing.
        await mkdir(dirname(copy), { recursive: true }).catch(() => undefined)
        await writeFile(copy, bytes)
      }
      return written
    })
  return {
    current: () => current,
    unread,
    change: (to) => keep(to, false),
    note: (to) => keep(to, true),
  }
}

/** What is known of a folder. */
export const placeOf = ({ places }: BackupSettings, folder: string): BackupPlace =>
  places[folder] ?? NEW_PLACE
