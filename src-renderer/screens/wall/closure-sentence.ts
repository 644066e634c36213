import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import { failureSentence } from '#shared/wording/failure-sentence'
import type { DayClosure } from '../../settlement/closed-day'

/** Why the hours of a cell can't change, and how to go on. */
export const closureSentence = (why: DayClosure, t: TFunction, language: Language): string =>
  why.code === 'settled'
    ? t('week.details.locked', { statement: why.statement })
    : failureSentence(why, language)
