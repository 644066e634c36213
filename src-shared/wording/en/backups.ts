import type { Sentences } from '../sentences'
import type { frBackups } from '../fr/backups'

/** Backups: settings, status line, restoring, in English. */
export const enBackups: Sentences<typeof frBackups> = {
  unproven: {
    chain: 'the chain of its journal does not hold',
    counts: 'its records are not as many as expected',
    workspace: 'its journal does not give the workspace that it contains',
    statements: 'its statements are not recomputed as on the day it was made',
  },
}
