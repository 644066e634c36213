import { z } from 'zod'
import { NEW_PLACE, PLACE_REFUSALS, type BackupPlace } from '#shared/domain/backups/backup-place'
import type { Failure } from '#shared/contract/failures'
import type { Result } from '#shared/kernel/result'
import { writeFile } from '../files/write-file'
import { serialQueue } from '#shared/kernel/serial-queue'
import { readSmallFile, smallFileText } from '../files/small-file'

const placeSchema = z.object({
  verifiedAt: z.string().nullable(),
  sequence: z.int().min(0),
  /** Absent in files of before. */
  lostPapers: z.int().min(0).default(0),
  failingSince: z.string().nullable(),
  refusal: z.enum(PLACE_REFUSALS).nullable(),
  triedAt: z.string().nullable(),
})

const settingsSchema = z.object({
  recoveryKeys: z.array(z.object({ recipient: z.string(), madeAt: z.string() })),
  /** The folder of the second place. */
  elsewhere: z.string().nullable(),
  /** By folder. */
  places: z.record(z.string(), placeSchema),
})

/** What this machine remembers of its backups. */
export type BackupSettings = z.output<typeof settingsSchema>

const NONE: BackupSettings = { recoveryKeys: [], elsewhere: null, places: {} }

/** The file of these settings, beside the preferences. */
export interface BackupSettingsFile {
  readonly current: () => BackupSettings
  readonly change: (
    to: (settings: BackupSettings) => BackupSettings,
  ) => Promise<Result<null, Failure>>
}

/** Opens the file; a missing or damaged one gives the settings of a new machine, and the window says that no key is known. */
export function backupSettings(file: string): BackupSettingsFile {
  const found = settingsSchema.safeParse(readSmallFile(file))
  let current = found.success ? found.data : NONE
  const inTurn = serialQueue()
  return {
    current: () => current,
    change: (to) =>
      inTurn(async () => {
        current = to(current)
        return writeFile(file, new TextEncoder().encode(smallFileText(current)))
      }),
  }
}

/** What is known of a folder. */
export const placeOf = ({ places }: BackupSettings, folder: string): BackupPlace =>
  places[folder] ?? NEW_PLACE
