import type { TFunction } from 'i18next'
import { dayOfOtherWeekday } from '#shared/kernel/parse-day'
import type { Period } from '#shared/kernel/period'

/**
 * Why a typed day can't be read: nothing is typed, it has the name of another day of the week, or is no day of the calendar.
 *
 * @param near gives a day typed without its year one
 */
export function daySentence(text: string, t: TFunction, near?: Period): string {
  const found = text.trim().slice(0, 60)
  if (found === '') return t('forms.noDay')
  const day = dayOfOtherWeekday(text, near)
  return day === null
    ? t('forms.unreadable.day', { found })
    : t('forms.otherWeekday', { found, day })
}
