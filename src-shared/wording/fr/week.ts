import type { DurationFailure } from '#shared/domain/timesheets/parse-duration'

/** Sentences of the area `week`, in French. */
export const frWeek = {
  duration: {
    durationEmpty: 'Indiquez une durée, par exemple 1h30, 1,5 ou 90m.',
    durationUnreadable:
      '« {{found}} » n’est pas une durée. Écrivez-la 1h30, 1:30, 1,5 (heures) ou 90m.',
    durationNegative: '« {{found}} » est négatif. Une durée part de zéro.',
    durationMinutesOver59:
      '« {{found}} » compte plus de 59 minutes après les heures. Écrivez par exemple 2h15.',
    durationOver:
      '« {{found}} » se lit {{read}}, plus que les {{most}} admises. Pour des minutes, écrivez par exemple 45m.',
  } satisfies Record<DurationFailure['code'], string>,
} as const
