import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import { durationSentence } from '#shared/wording/duration-sentence'
import { failureSentence } from '#shared/wording/failure-sentence'
import type { RefusalReason } from './cell-edits'

/** Why a cell was refused, in words. */
export const refusalSentences = (
  reason: RefusalReason,
  t: TFunction,
  language: Language,
): readonly string[] =>
  reason.kind === 'duration'
    ? [durationSentence(reason.failure, t)]
    : [...new Set(reason.failures.map((failure) => failureSentence(failure, language)))]
