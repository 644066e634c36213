import type { TFunction } from 'i18next'
import type { Day } from '#shared/kernel/day'
import { monthOf } from '#shared/kernel/month'
import type { Language } from '#shared/contract/preferences'
import { formatMonth } from './format'

/** What a late hour is called where it counts: "régularisation de mars 2026", "régularisation d’avril 2026". */
export function lateLabel(day: Day, t: TFunction, language: Language): string {
  const month = formatMonth(monthOf(day), 'long', language)
  return t(/^[ao]/.test(month) ? 'common.late.vowel' : 'common.late.plain', { month })
}
