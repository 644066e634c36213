import type { Failure } from '#shared/contract/failures'
import type { Vault } from '#shared/contract/vault'
import { TABLES } from '#shared/domain/workspace/tables'
import { workspaceFileOf } from '#shared/domain/workspace/workspace-file'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Keeper, WrittenRecord } from '../use-cases/ports'
import type { KeeperOptions } from './keeper-options'
import { judgeBackup, type BackupAnchor } from './judge-backup'
import { historyOf } from './history-of'
import { KeeperStore } from './keeper-store'
import { replaceAll } from './replace-all'
import { mendBase } from './mend-base'
import { passBreak } from './pass-break'
import { quiet } from './quiet'
import { readBack } from './read-back'
import { readPast } from './read-past'
import { serialQueue } from '#shared/kernel/serial-queue'
import { takeBack } from './take-back'
import { takeSnapshot } from './take-snapshot'
import { VaultLost } from './vault-lost'
import { watchHistory } from './watch-history'
import { watchRows } from './watch-rows'
import type { Change } from '#shared/domain/workspace/change'

/**
 * Reads back what the last line with a verb that wrote a record changed: from the latest line on, then in the older files
 * of the journal. `null` where no line here did.
 */
async function changesOf(
  { disk }: KeeperStore,
  { verb, table, id }: WrittenRecord,
): Promise<Result<readonly Change[] | null, Failure>> {
  const seen = new Set<number>()
  for (;;) {
    const lines = disk.journal?.lines ?? []
    for (const line of lines.toReversed()) {
      if (line.label?.verb !== verb || seen.has(line.sequence)) continue
      seen.add(line.sequence)
      const read = await disk.read(line)
      if (!read.ok) return read
      const { changes } = read.value
      if (changes.some((change) => change.table === table && change.id === id))
        return success(changes)
    }
    if (disk.journal === null || !(await disk.readOlder())) return success(null)
  }
}

/** A keeper that can be closed: `close` waits for pending work. Reads throw `VaultLost` when no vault answers. */
export interface OpenKeeper extends Keeper {
  readonly close: () => Promise<void>
  /** Compares the journal with a backup that was made from it, and shows where the backup has more. Throws errors of the disk. */
  readonly judgeBackup: (
    named: BackupAnchor,
    prove: () => Promise<BackupAnchor | null>,
  ) => Promise<void>
}

/** Turns the loss of the vault into a failure for the caller. */
async function answered<T>(work: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof VaultLost) return failure(error.failure)
    throw error
  }
}

/** Nothing: no journal can be read. */
async function* nothingBack(): AsyncGenerator<never> {}

/** Opens the keeper of a folder: start-up check first, then one change at a time. Throws `VaultLost` without a vault. */
export async function openKeeper(options: KeeperOptions): Promise<OpenKeeper> {
  const store = new KeeperStore(options)
  const { vault } = store
  const queue = serialQueue()
  await store.start().catch(async (error: unknown) => {
    await store.disk.journal?.release()
    throw error
  })
  const closing = new AbortController()
  const calm = quiet(options.quietBeforeChecks ?? 0)
  const accepting = <T>(work: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> => {
    calm.asked()
    return queue(async () => {
      try {
        return await answered(work)
      } finally {
        // A question to a closed keeper opens the file of the journal once more.
        if (closing.signal.aborted) await store.disk.journal?.release()
      }
    })
  }
  const ask = <T>(question: (vault: Vault) => Promise<T>): Promise<T> => {
    calm.asked()
    return vault.use(question)
  }
  const watching = calm
    .reached(closing.signal)
    .then(() =>
      queue(async () => {
        if (closing.signal.aborted) return
        await mendBase(store)
        await takeSnapshot(store)
      }),
    )
    .catch((error: unknown) => store.disk.note(`snapshot: ${String(error)}`))
    .then(() => watchRows(store, queue, calm.between, closing.signal))
    .then(() => watchHistory(store, closing.signal))
    .then((spare) =>
      queue(async () => {
        if (spare.length === 0 || closing.signal.aborted || (await store.gate()) !== null) return
        for (const snapshot of spare) await store.disk.drop({ snapshot })
      }),
    )
    .catch((error: unknown) => store.disk.note(`check after the start: ${String(error)}`))

  return {
    registers: () => store.registers,
    readTimesheets: (query) => ask((to) => to.readTimesheets(query)),
    readHours: (span) => ask((to) => to.readHours(span)),
    readHoursSince: (query) => ask((to) => to.readHoursSince(query)),
    readCosts: (span) => ask((to) => to.readCosts(span)),
    readStatement: (id) => ask((to) => to.readStatement(id)),
    readAll: async () => workspaceFileOf(await ask((to) => to.readTables(TABLES))),
    accept: (decide) =>
      accepting(async () => {
        const gate = await store.gate()
        if (gate !== null) return failure(gate)
        const decision = await decide()
        if (!decision.ok) return decision
        const { label, changes } = decision.value
        if (changes.length === 0) return success({ sequence: store.registers.sequence })
        const kept = await store.keep(label, changes)
        return kept.ok ? success({ sequence: kept.value.sequence }) : kept
      }),
    undo: (check) => accepting(() => takeBack(store, 'undo', check)),
    redo: (check) => accepting(() => takeBack(store, 'redo', check)),
    replaceAll: (file, label) => accepting(() => replaceAll(store, file, label)),
    passBreak: (to) => accepting(() => passBreak(store, to)),
    history: (limit) => historyOf(store.disk.journal?.lines ?? [], limit),
    changesOf: (written) => changesOf(store, written),
    readBack: (wanted) =>
      store.disk.journal === null
        ? nothingBack()
        : readBack(store.disk.journal, wanted, store.disk.note),
    readPast: (moment, watch) => readPast(store, moment, watch),
    state: () => ({
      savedAt: store.disk.journal?.lines.at(-1)?.at ?? null,
      undo: store.stack.undoLabel,
      redo: store.stack.redoLabel,
      readOnly: store.disk.readOnly,
      recovery: store.recovery,
      checked: store.checked,
    }),
    judgeBackup: (named, prove) => judgeBackup(store, named, prove),
    close: async () => {
      closing.abort()
      await queue(async () => {
        await store.mark.flush()
        await store.disk.journal?.release()
      })
      // A file that is read again is let go of, too.
      await watching
    },
  }
}
