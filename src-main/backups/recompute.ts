import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import type { BackupManifest } from '#shared/domain/backups/backup-manifest'
import { failureCodes } from '#shared/kernel/failure-codes'
import { verifyStatements } from '../use-cases/verify-statements'
import { memoryKeeper } from '../use-cases/memory/memory-keeper'

/** Recomputes every statement of a workspace from its facts: its number, and how that ended. */
export async function recompute(file: WorkspaceFile): Promise<BackupManifest['statements']> {
  const keeper = memoryKeeper(file, { now: () => new Date(0).toISOString() })
  const verified = await verifyStatements({ keeper })
  if (!verified.ok) throw new Error(failureCodes(verified.failures))
  return verified.value.map(({ number, verification }) => ({ number, verdict: verification.kind }))
}
