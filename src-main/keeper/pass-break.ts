import type { Failure } from '#shared/contract/failures'
import { TABLES } from '#shared/domain/workspace/tables'
import { workspaceFileOf } from '#shared/domain/workspace/workspace-file'
import { failure, success, type Result } from '#shared/kernel/result'
import type { BreakPassage } from '../use-cases/ports'
import type { KeeperStore } from './keeper-store'
import { replaceAll } from './replace-all'

/**
 * Leaves a broken journal behind, as a person asked who has read what it lacks: what is readable becomes a workspace of its
 * own, or the next workspace that is opened may take its place. Every file stays where it is.
 */
export async function passBreak(
  store: KeeperStore,
  to: BreakPassage,
): Promise<Result<null, Failure>> {
  const gate = await store.gate()
  if (!store.passBreak(true)) return failure(gate ?? { code: 'nothingReadable' })
  if (to === 'elsewhere') return success(null)
  const readable = workspaceFileOf(await store.vault.use((vault) => vault.readTables(TABLES)))
  if (readable !== null) {
    const label = { verb: 'openWorkspace', subject: readable.workspace.name, when: null } as const
    const kept = await replaceAll(store, readable, label)
    if (kept.ok) return success(null)
    store.passBreak(false)
    return kept
  }
  store.passBreak(false)
  return failure({ code: 'nothingReadable' })
}
