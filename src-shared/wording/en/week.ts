import type { Sentences } from '../sentences'
import type { frWeek } from '../fr/week'

/** Sentences of the area `week`, in English. */
export const enWeek: Sentences<typeof frWeek> = {
  duration: {
    durationEmpty: 'Enter a duration, such as 1h30, 1.5 or 90m.',
    durationUnreadable: '“{{found}}” is not a duration. Write 1h30, 1:30, 1.5 (hours) or 90m.',
    durationNegative: '“{{found}}” is negative. A duration starts at zero.',
    durationMinutesOver59:
      '“{{found}}” has more than 59 minutes after the hours. Write 2h15, for example.',
    durationOver:
      '“{{found}}” reads as {{read}}, more than the {{most}} allowed. For minutes, write 45m, for example.',
  },
}
