import type { PlanningFailure } from '#shared/contract/planning-failures'

/** Why a usual week or an absence was refused. */
export const frPlanningFailures = {
  weekTemplatesOverlap:
    'Une autre semaine type {{agent, of}} couvre déjà le {{day, moment}}. Fermez-la la veille, ou changez les dates de celle-ci.',
  absencesOverlap:
    'Une autre absence {{agent, of}} couvre déjà le {{day, moment}}. Changez les dates de l’une des deux.',
} as const satisfies Record<PlanningFailure['code'], string>
