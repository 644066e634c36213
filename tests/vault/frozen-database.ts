import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { IDBFactory } from 'fake-indexeddb'
import { z } from 'zod'
import { read } from '#shared/kernel/read'

const frozenSchema = z.strictObject({
  /** Version as IndexedDB counts: ten times that of the schema. */
  version: z.int(),
  stores: z.record(
    z.string(),
    z.strictObject({
      indexes: z.array(z.strictObject({ name: z.string(), keyPath: z.string() })),
      rows: z.array(z.tuple([z.string(), z.unknown()])),
    }),
  ),
})

/** A database as it lies on the disk of a person, stores, indexes and rows, whatever program made it. */
export type FrozenDatabase = z.output<typeof frozenSchema>

/** Where the frozen database of a schema version is. */
export const frozenFile = (version: number): string =>
  fileURLToPath(new URL(`../../resources/frozen/vault-${version}.json`, import.meta.url))

/** Reads a frozen database from its file. */
export function readFrozenAt(path: string): FrozenDatabase {
  const frozen = read(frozenSchema, JSON.parse(readFileSync(path, 'utf8')))
  if (!frozen.ok) throw new Error(JSON.stringify(frozen.failures))
  return frozen.value
}

/** Reads the frozen database of a schema version. */
export const readFrozen = (version: number): FrozenDatabase => readFrozenAt(frozenFile(version))

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error(request.error?.message))
  })

/** Lays a frozen database out on a disk, without any of the program's own code. */
export async function thaw(disk: IDBFactory, name: string, frozen: FrozenDatabase): Promise<void> {
  const opening = disk.open(name, frozen.version)
  opening.onupgradeneeded = () => {
    for (const [store, { indexes, rows }] of Object.entries(frozen.stores)) {
      const made = opening.result.createObjectStore(store)
      for (const index of indexes) made.createIndex(index.name, index.keyPath)
      for (const [key, row] of rows) made.put(row, key)
    }
  }
  const database = await settled(opening)
  database.close()
}

/** Takes down what a database holds, so that later versions of the program can be tried on it. */
export async function freeze(disk: IDBFactory, name: string): Promise<FrozenDatabase> {
  const database = await settled(disk.open(name))
  const stores: FrozenDatabase['stores'] = {}
  for (const store of database.objectStoreNames) {
    const from = database.transaction(store).objectStore(store)
    const keys = await settled(from.getAllKeys())
    const rows = await settled<unknown[]>(from.getAll())
    stores[store] = {
      indexes: [...from.indexNames].map((index) => ({
        name: index,
        keyPath: String(from.index(index).keyPath),
      })),
      rows: keys.map((key, at) => [z.string().parse(key), rows[at]]),
    }
  }
  const { version } = database
  database.close()
  return { version, stores }
}
