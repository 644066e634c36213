import { failure, type Result } from '#shared/kernel/result'
import { read } from '#shared/kernel/read'
import type { Failure } from '#shared/contract/failures'
import {
  DEFAULT_PREFERENCES,
  preferencesSchema,
  type ChosenPreferences,
  type Preferences,
} from '#shared/contract/preferences'
import type { Held } from '../files/own-writer'
import { writeFile } from '../files/write-file'
import { serialQueue } from '#shared/kernel/serial-queue'
import { readOwnFile, smallFileText } from '../files/small-file'

/** The preferences of this machine: kept beside the workspace, in a file of its own. */
export interface PreferencesFile {
  readonly current: () => Preferences
  /** Where a file that could not be read lies from now on; `null`: there was none. */
  readonly unread: string | null
  /** Keeps what was changed; calls are queued in order. */
  readonly save: (chosen: ChosenPreferences) => Promise<Result<null, Failure>>
}

/** Opens the file; a missing one gives the preferences of a new machine, and so does a damaged one, which is set aside. */
export function preferencesFile(file: string): PreferencesFile {
  const { value: found, unread } = readOwnFile(file, (value) => {
    const preferences = read(preferencesSchema, value)
    return preferences.ok ? preferences.value : null
  })
  const inTurn = serialQueue()
  let current = found ?? DEFAULT_PREFERENCES
  return {
    current: () => current,
    unread,
    save: (chosen) =>
      inTurn(async () => {
        const next = { ...current, ...chosen }
        const written = await writeFile(file, new TextEncoder().encode(smallFileText(next)))
        if (written.ok) current = next
        return written
      }),
  }
}

/** The same preferences, of which none is kept while the data folder may not be written. */
export const heldPreferences = (file: PreferencesFile, held: Held): PreferencesFile => ({
  ...file,
  save: async (chosen) => {
    const refusal = await held()
    return refusal === null ? file.save(chosen) : failure(refusal)
  },
})
