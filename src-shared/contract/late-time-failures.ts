import type { Coded } from '#shared/kernel/coded'

/** Why an hour can't be kept as a late one. */
export type LateTimeFailure = Coded<{
  /** No standing statement settles that day: the hour is entered in the week itself. */
  monthNotSettled: { agent: string; day: string }
  /** The agreement ends before any month that is not settled yet. */
  noLaterMonth: { agent: string; day: string; agreement: string }
  /** In the first month that is not settled yet, an amendment no longer lends this agent to that body. */
  laterTermsDiffer: { agent: string; collectivity: string; day: string; agreement: string }
  /** More would be subtracted than was done for that body on that day. */
  lateTimeBelowZero: { agent: string; collectivity: string; day: string }
}>
