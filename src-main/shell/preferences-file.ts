import type { Result } from '#shared/kernel/result'
import { read } from '#shared/kernel/read'
import type { Failure } from '#shared/contract/failures'
import type { Preferences } from '#shared/contract/preferences'
import { DEFAULT_PREFERENCES, preferencesSchema } from '#shared/contract/preferences'
import { writeFile } from '../documents/write-file'
import { readSmallFile, smallFileText } from './small-file'

/** Who sits at this machine: kept beside the workspace, in a file of its own. */
export interface PreferencesFile {
  readonly current: () => Preferences
  readonly save: (preferences: Preferences) => Promise<Result<null, Failure>>
}

/** Opens the file; a missing or damaged one gives the preferences of a new machine. */
export function preferencesFile(file: string): PreferencesFile {
  const found = read(preferencesSchema, readSmallFile(file))
  let current = found.ok ? found.value : DEFAULT_PREFERENCES
  return {
    current: () => current,
    save: async (preferences) => {
      const written = await writeFile(file, new TextEncoder().encode(smallFileText(preferences)))
      if (written.ok) current = preferences
      return written
    },
  }
}
