import type { TFunction } from 'i18next'
import type { RehearsedLine } from '#shared/contract/import-views'
import type { Language } from '#shared/contract/preferences'
import { repeatedLinesSentence } from './repeated-lines-sentence'

/** Which lines of a file of hours repeat another word for word; `null` where none does. */
export const sameLinesSentence = (
  lines: readonly RehearsedLine[],
  t: TFunction,
  language: Language,
): string | null =>
  repeatedLinesSentence(
    lines.flatMap((each) => (each.status === 'refused' || each.sameAs === null ? [] : each.line)),
    t,
    language,
  )
