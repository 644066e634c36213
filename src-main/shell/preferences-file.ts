import type { Result } from '#shared/kernel/result'
import { read } from '#shared/kernel/read'
import type { Failure } from '#shared/contract/failures'
import {
  DEFAULT_PREFERENCES,
  preferencesSchema,
  type ChosenPreferences,
  type Preferences,
} from '#shared/contract/preferences'
import { writeFile } from '../files/write-file'
import { serialQueue } from '#shared/kernel/serial-queue'
import { readSmallFile, smallFileText } from '../files/small-file'

/** The preferences of this machine: kept beside the workspace, in a file of its own. */
export interface PreferencesFile {
  readonly current: () => Preferences
  /** Keeps what was changed; calls are queued in order. */
  readonly save: (chosen: ChosenPreferences) => Promise<Result<null, Failure>>
}

/** Opens the file; a missing or damaged one gives the preferences of a new machine. */
export function preferencesFile(file: string): PreferencesFile {
  const found = read(preferencesSchema, readSmallFile(file))
  const inTurn = serialQueue()
  let current = found.ok ? found.value : DEFAULT_PREFERENCES
  return {
    current: () => current,
    save: (chosen) =>
      inTurn(async () => {
        const next = { ...current, ...chosen }
        const written = await writeFile(file, new TextEncoder().encode(smallFileText(next)))
        if (written.ok) current = next
        return written
      }),
  }
}
