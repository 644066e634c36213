import { z } from 'zod'

/** Name of the format, first key of the manifest. */
export const BACKUP_FORMAT = 'quotite-backup'

/** Version of the format that this program writes; it reads this one and earlier ones. */
export const BACKUP_VERSION = 1

const countField = z.int().min(0)

/** The list of what a backup has, with the SHA-256 of each file, and what its content came to when it was made. */
export const backupManifestSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  /** Version of the program that made it. */
  program: z.string(),
  /** ISO 8601 instant, UTC. */
  madeAt: z.string(),
  author: z.string(),
  machine: z.string(),
  workspace: z.object({
    name: z.string(),
    /** Last line of the journal, its hash and its instant. */
    sequence: countField,
    hash: z.string(),
    savedAt: z.string().nullable(),
    /** First line of the history that links up with the last one. */
    from: countField,
    /** Records in each table. */
    counts: z.record(z.string(), countField),
  }),
  /** Every statement that is recomputed, and how that ended. */
  statements: z.array(z.object({ number: z.string(), verdict: z.string() })),
  files: z.array(
    z.object({ path: z.string().min(1), bytes: countField, sha256: z.string().length(64) }),
  ),
})

/** The list of what a backup has. */
export type BackupManifest = z.output<typeof backupManifestSchema>
