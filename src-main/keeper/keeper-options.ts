import type { Vault } from '#shared/contract/vault'
import type { openAppendFile } from '../journal/append-file'

/** What a keeper needs from outside. */
export interface KeeperOptions {
  /** Folder of the journal; made if need be. */
  readonly folder: string
  /** Opens the vault, the first time and after each loss. */
  readonly reopen: () => Promise<Vault>
  /** ISO 8601, UTC. */
  readonly now: () => string
  /** The author of changes, for the journal. */
  readonly author: () => string
  /** For the technical log. */
  readonly note?: (text: string) => void
  /** Called when the `state` of storage has changed without a change being accepted. */
  readonly onState?: () => void
  /** Called when the vault was brought up to the journal: what was read before may have been something else. */
  readonly onRecovery?: () => void
  /** Called while the vault is rebuilt: how many records are in their place, of how many. */
  readonly onRebuild?: (done: number, total: number) => void
  /** Below so many free bytes nothing is kept any more: Chromium's database does not survive a full disk. */
  readonly leastFreeBytes?: number
  /** A start-up with more journal than that takes a snapshot. */
  readonly snapshotAfterBytes?: number
  readonly openFile?: typeof openAppendFile
  /** File outside the folder that notes how far the journal is; none by default. */
  readonly markFile?: string
}

/** 20 MB. */
export const LEAST_FREE_BYTES = 20_000_000

/** 16 MB. */
export const SNAPSHOT_AFTER_BYTES = 16_000_000
