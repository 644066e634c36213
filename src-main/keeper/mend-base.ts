import { join } from 'node:path'
import { hashOfFile } from '../files/hash-of-file'
import type { SnapshotBase } from '../journal/snapshot'
import { TABLES } from '#shared/domain/workspace/tables'
import { breakFailure } from './break-failure'
import type { KeeperStore } from './keeper-store'
import { rebaseFolded } from './rebase-folded'
import { rowFault } from './row-check'

async function isIntact(folder: string, { snapshot, sha256 }: SnapshotBase): Promise<boolean> {
  try {
    return (await hashOfFile(join(folder, snapshot))) === sha256
  } catch {
    return false
  }
}

/** Whether the rows of the vault are those that the journal says: they then prove themselves. */
async function isVaultProven({ disk: { journal }, vault }: KeeperStore): Promise<boolean> {
  const digests = journal?.digests ?? null
  return digests !== null && (await vault.use((to) => rowFault(to, digests, TABLES))) === null
}

/**
 * Looks at the snapshot that the journal's last file begins from. Where it is missing or altered while the vault is well, the
 * journal alone could not bring everything back: another is made of earlier lines, or of the vault where its rows are proven by
 * the digests of the journal, and that is shown.
 */
export async function mendBase(store: KeeperStore): Promise<void> {
  const first = store.disk.journal?.lines.findLast(({ offset }) => offset === 0)
  if (first === undefined || (await store.gate()) !== null) return
  const line = await store.disk.read(first)
  if (!line.ok || line.value.base === undefined) return
  const { base } = line.value
  if (await isIntact(store.options.folder, base)) return
  store.disk.note(`${base.snapshot} is missing or is not what was written`)
  const { journal } = store.disk
  const folded = journal === null ? null : await rebaseFolded(store, journal)
  if (folded?.ok === true) store.report({ base: base.snapshot })
  else if (await isVaultProven(store)) {
    const based = await store.vault.use((vault) => store.rebase(vault))
    if (based.ok) store.report({ base: base.snapshot })
  } else if (journal !== null) {
    const place = { path: base.snapshot, line: 1, isNewer: false }
    const { state } = store
    const mark = await store.mark.read()
    store.disk.spoil(
      await store.vault.use((vault) => breakFailure(place, journal, vault, state, mark)),
    )
  }
}
