import type { PlanningFailure } from '#shared/contract/planning-failures'

/** Why a usual week or an absence was refused, in English. */
export const enPlanningFailures = {
  weekTemplatesOverlap:
    'Another usual week of {{agent}} already covers {{day, moment}}. End it the day before, or change the dates of this one.',
  absencesOverlap:
    'Another absence of {{agent}} already covers {{day, moment}}. Change the dates of one of them.',
} as const satisfies Record<PlanningFailure['code'], string>
