import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type { Absence, AbsenceKind } from './absence'
import type { Holiday } from './holidays'

/** The place of a check: a cell of an agent's week. */
interface OfCell {
  readonly day: Day
  readonly collectivityId: string | null
  readonly activity?: string
}

/** What every check gives. */
interface OfAgent {
  readonly agentId: string
  /** Whether the hours must not be confirmed: recording them would be refused. */
  readonly blocking: boolean
}

/**
 * Something in a week that needs attention. Checks never prevent typing; only those that are `blocking` prevent confirming.
 * Their sentences are `planning.checks.<code>`.
 * - `dayOver10Hours`, `weekOver48Hours`: beyond the daily and weekly maximum of working time (décret n° 2000-815, article
 *   3), kept or still foreseen;
 * - `overQuota`: beyond the weekly duration of the agent's work period;
 * - `outsideAgreement`: no agreement covers agent and body that day, hours could never be billed (domain vector B10);
 *   `agreement` is the reference of one that names them on other days;
 * - `notEmployed`: outside every work period of the agent;
 * - `agentAbsent`, `holiday`: hours on a day without expected work;
 * - `overlap`: begins before another piece of the same day ends, `shared` minutes of them together;
 * - `contractPassed`: a body has had more than its contracted year.
 */
export type WeekCheck = OfAgent &
  (
    | {
        readonly code: 'dayOver10Hours'
        readonly day: Day
        readonly found: Minutes
        readonly most: Minutes
      }
    | {
        readonly code: 'weekOver48Hours' | 'overQuota'
        readonly day: null
        readonly monday: Day
        readonly found: Minutes
        readonly most: Minutes
      }
    | ({ readonly code: 'outsideAgreement'; readonly agreement: string | null } & OfCell)
    | ({ readonly code: 'notEmployed' } & OfCell)
    | ({
        readonly code: 'agentAbsent'
        readonly part: Absence['part']
        readonly kinds: readonly AbsenceKind[]
      } & OfCell)
    | ({ readonly code: 'holiday'; readonly holiday: Holiday } & OfCell)
    | ({
        readonly code: 'overlap'
        readonly other: string | null
        readonly otherStart: number
        readonly shared: Minutes
      } & OfCell)
    | {
        readonly code: 'contractPassed'
        readonly day: null
        readonly collectivityId: string
        readonly year: number
        readonly found: Minutes
        readonly most: Minutes
      }
  )
