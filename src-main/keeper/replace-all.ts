import type { Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { ChangeLabel } from '#shared/contract/views'
import { TABLES, perTable } from '#shared/domain/workspace/tables'
import {
  wholeOf,
  type WorkspaceFile,
  type WholeWorkspace,
} from '#shared/domain/workspace/workspace-file'
import { failure, success, type Result } from '#shared/kernel/result'
import { writeSnapshot } from '../journal/snapshot'
import { holdsNothing } from './holds-nothing'
import { keepNumbers } from './keep-numbers'
import type { KeeperStore } from './keeper-store'
import { registersOf } from '../use-cases/memory/registers'
import { RowCheck } from './row-check'
import { VaultLost } from './vault-lost'
import { countsOf, piecesOf, sourceOfFile } from './whole-workspace'
import { setImmediate } from 'node:timers/promises'
import { RunningDigest, type Digests } from '#shared/domain/workspace/digests'
import { machineHash } from '../journal/machine-hash'

/** The digests of a whole workspace, taken piece by piece: what else is asked of the process is answered between them. */
async function digestsInTurns(whole: WholeWorkspace): Promise<Digests> {
  const running = perTable((table) => new RunningDigest(table, undefined, machineHash))
  for (const rows of piecesOf(whole)) {
    for (const table of TABLES) for (const record of rows[table] ?? []) running[table].add(record)
    await setImmediate()
  }
  return perTable((table) => running[table].digest)
}

/** Whether what the vault holds is already in the folder as the base of the journal's last file. */
function isInSnapshot({ disk: { journal } }: KeeperStore): boolean {
  const last = journal?.lines.at(-1)
  return last !== undefined && last.offset === 0 && journal?.brokenAt === null
}

/**
 * Replaces the present workspace by another. The present one goes into a snapshot that is never deleted; then the new one,
 * and a new journal file whose first line names it. This also gets past a broken journal where the vault has all that was kept, or
 * where a person has read what it lacks and asked for it. Numbers of statements that only the mark knows, of an issue beyond the break, are
 * noted in the new one. Where the journal could not be read until now and has another workspace than was on screen, nothing is replaced:
 * what is there was not seen.
 */
export async function replaceAll(
  store: KeeperStore,
  file: WorkspaceFile,
  label: ChangeLabel,
): Promise<Result<Saved, Failure>> {
  const wasAway = store.disk.journal === null
  const shown = store.state.hash
  const gate = await store.gate()
  const refusal = gate !== null && store.mayPass(gate) ? await store.disk.space() : gate
  if (refusal !== null) return failure(refusal)
  if (wasAway && store.state.hash !== shown) return failure({ code: 'workspaceBack' })
  const base = await store.disk.write(() =>
    writeSnapshot(store.options.folder, `snapshot-${store.reached + 1}`, sourceOfFile(file)),
  )
  if (!base.ok) return base
  const crowded = await store.disk.roomFor(base.value)
  if (crowded !== null) return failure(crowded)
  if (!holdsNothing(store.state) && !isInSnapshot(store)) {
    const kept = await store.vault.use((vault) =>
      store.disk.snapshotOf(vault, `snapshot-${store.reached}`),
    )
    if (!kept.ok) {
      await store.disk.drop(base.value)
      return kept
    }
  }
  const whole = wholeOf(file)
  const digests = await digestsInTurns(whole)
  const begun = await store.begin(label, base.value, digests)
  if (!begun.ok) return begun
  const { sequence, hash } = begun.value
  try {
    store.state = await store.vault.use(async (vault) => {
      await vault.clear()
      for (const rows of piecesOf(whole)) await vault.load(rows)
      return vault.setState({ sequence, hash, digests })
    })
  } catch (error) {
    // The journal begins from the new workspace: it is in place, and the next vault that opens is built from it.
    if (!(error instanceof VaultLost)) throw error
    store.state = { sequence, hash, counts: countsOf(digests), digests }
    return success({ sequence })
  } finally {
    store.rows = new RowCheck(TABLES)
    store.registers = registersOf(whole, sequence)
    await store.advance()
  }
  await keepNumbers(store)
  return success({ sequence: store.registers.sequence })
}
