import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import type { DurationFailure } from '#shared/domain/timesheets/parse-duration'
import { formatMinutesShort } from './format'

/** Says beside the field why what was typed is no duration, and how to write one. */
export function durationSentence(
  failure: DurationFailure,
  t: TFunction,
  language: Language,
): string {
  switch (failure.code) {
    case 'durationEmpty':
    case 'durationNothingAbove':
      return t(`week.duration.${failure.code}`)
    case 'durationOver':
      return t('week.duration.durationOver', {
        found: failure.found,
        read: formatMinutesShort(failure.read, language),
        most: formatMinutesShort(failure.most, language),
      })
    case 'durationUnreadable':
    case 'durationNegative':
    case 'durationMinutesOver59':
    case 'durationDayUnknown':
      return t(`week.duration.${failure.code}`, { found: failure.found })
  }
}
