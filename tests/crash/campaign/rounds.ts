import { killedRound } from './killed-rounds'
import { numbersRound } from './numbers-round'
import type { RoundOutcome } from './outcome'
import { powerRound } from './power-rounds'
import { restoreRound } from './restore-round'
import {
  betweenRound,
  clockRound,
  doubleRound,
  fullDiskRound,
  readOnlyRound,
  vaultRound,
} from './struck-rounds'

/** What strikes in a round; `null`: this machine does not let it (a mount takes rights). */
export type Round = (seed: number) => Promise<RoundOutcome | null>

/** Each kind of round, and how often it comes among a hundred. */
export const ROUNDS: readonly (readonly [string, number, Round])[] = [
  ['killed while it keeps changes', 12, killedRound({ openings: 4, backups: false, most: 60 })],
  ['killed while it imports', 8, killedRound({ openings: 50, backups: false, most: 20 })],
  ['killed while it issues', 4, numbersRound],
  ['killed while it restores', 4, restoreRound],
  ['killed while it backs up', 6, killedRound({ openings: 6, backups: true, most: 90 })],
  ['its vault killed', 10, vaultRound],
  ['killed between journal and vault', 12, betweenRound],
  ['full disk', 6, fullDiskRound],
  ['read-only folder', 4, readOnlyRound],
  ['jumping clock', 6, clockRound],
  ['power cut', 20, powerRound],
  ['two things damaged at once', 8, doubleRound],
]
