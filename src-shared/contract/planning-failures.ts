import type { Day } from '#shared/kernel/day'

/** What can be refused of usual weeks and absences. `day` is the first day that two of them share. */
export type PlanningFailure =
  | { readonly code: 'weekTemplatesOverlap'; readonly agent: string; readonly day: Day }
  | { readonly code: 'absencesOverlap'; readonly agent: string; readonly day: Day }
