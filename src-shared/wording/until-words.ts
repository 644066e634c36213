import type { TFunction } from 'i18next'
import type { Day } from '#shared/kernel/day'

/** " et jusqu’au 30 juin 2026", behind a first day; nothing where there is no last one. */
export const untilWords = (last: Day | null, t: TFunction): string =>
  last === null ? '' : t('common.until', { day: last })
