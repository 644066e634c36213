import { z } from 'zod'
import { answer, does } from './method'
import type { FilesWritten } from './views'

/** What the window may ask about what is published. */
export const publicationMethods = {
  /** Writes the page for inhabitants of a year and its table into a folder of its own, where the user chooses. */
  writePublicPage: does(
    z.strictObject({ year: z.int().min(1900).max(2200) }),
    answer<FilesWritten>(),
  ),
} as const
