import type { Failure } from '#shared/contract/failures'
import type { Vault } from '#shared/contract/vault'
import type { openAppendFile } from '../journal/append-file'
import type { MarkPlace } from './journal-mark'
import type { ReadPastOf } from './read-past-of'

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
  /** Why nothing may be written though the disk would take it: another machine has the folder; asked before each change. */
  readonly held?: () => Promise<Failure | null>
  /** Below so many free bytes nothing is kept any more: Chromium's database does not survive a full disk. */
  readonly leastFreeBytes?: number
  /** A start-up with more journal than that takes a snapshot. */
  readonly snapshotAfterBytes?: number
  /** What is looked at after a start waits until nothing was asked for so many milliseconds; by default it begins at once. */
  readonly quietBeforeChecks?: number
  readonly openFile?: typeof openAppendFile
  /** Reads a past workspace; by default in the thread that asks. */
  readonly readPastOf?: ReadPastOf
  /** Milliseconds between two files of the past that are read again after the start. */
  readonly pauseBetweenFiles?: number
  /** Files outside the folder that note how far the journal is; none by default. */
  readonly marks?: readonly MarkPlace[]
  /** The last line of a journal that what lies beside the folder names, asked where journal and database are empty; none by default. */
  readonly leftBehind?: () => Promise<number>
}

/** 20 MB. */
export const LEAST_FREE_BYTES = 20_000_000

/** 16 MB. */
export const SNAPSHOT_AFTER_BYTES = 16_000_000
