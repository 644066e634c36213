import type { Transaction } from 'dexie'

/** One version of the database. A version that was released is never edited: a change is a new file with the next number. */
export interface SchemaVersion {
  readonly number: number
  /** Stores and indexes in Dexie's notation; all of them, not only those that changed. */
  readonly stores: Readonly<Record<string, string>>
  /** Converts the rows of the version before to this one; `null` where they stay as they are. */
  readonly upgrade: ((transaction: Transaction) => Promise<void>) | null
}
