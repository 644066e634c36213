import { z } from 'zod'
import { answer, does, reads } from './method'
import type { RepairFacts } from './repair-views'
import type { FilesWritten } from './views'

const nothing = z.strictObject({})

/** What the window may ask about a broken journal. */
export const repairMethods = {
  /** What lies after the break, and which backups hold more than the screen. */
  readRepair: reads(nothing, answer<RepairFacts>(), ['machine']),
  /** Writes what support needs where the person chooses: no name, no amount. */
  saveSupportBundle: does(nothing, answer<FilesWritten>()),
  /** Builds another database from the journal, beside the one that did not open. Does nothing where one is open. */
  rebuildVaultAside: does(nothing, answer<null>()),
} as const
