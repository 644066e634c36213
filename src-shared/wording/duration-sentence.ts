import type { TFunction } from 'i18next'
import type { DurationFailure } from '#shared/domain/timesheets/parse-duration'

/** Says beside the field why what was typed is no duration, and how to write one. */
export function durationSentence(failure: DurationFailure, t: TFunction): string {
  switch (failure.code) {
    case 'durationEmpty':
    case 'durationNothingAbove':
      return t(`week.duration.${failure.code}`)
    case 'durationOver':
      return t('week.duration.durationOver', {
        found: failure.found,
        read: failure.read,
        most: failure.most,
      })
    case 'durationUnreadable':
    case 'durationNegative':
    case 'durationMinutesOver59':
    case 'durationDayUnknown':
      return t(`week.duration.${failure.code}`, { found: failure.found })
  }
}
