import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256Of } from '../journal/sha256-of'
import type { SnapshotBase } from '../journal/snapshot'
import type { KeeperStore } from './keeper-store'

async function isIntact(folder: string, { snapshot, sha256 }: SnapshotBase): Promise<boolean> {
  try {
    return sha256Of(await readFile(join(folder, snapshot))) === sha256
  } catch {
    return false
  }
}

/**
 * Looks at the snapshot that the journal's last file begins from. Where it is missing or altered while the vault is well, the
 * journal alone could not bring everything back: another is taken from the vault, and that is shown.
 */
export async function mendBase(store: KeeperStore): Promise<void> {
  const first = store.disk.journal?.lines.findLast(({ offset }) => offset === 0)
  if (first === undefined || (await store.gate()) !== null) return
  const line = await store.disk.read(first)
  if (!line.ok || line.value.base === undefined) return
  const { base } = line.value
  if (await isIntact(store.options.folder, base)) return
  store.disk.note(`${base.snapshot} is missing or is not what was written`)
  const based = await store.vault.use((vault) => store.rebase(vault))
  if (based.ok) store.report({ base: base.snapshot })
}
