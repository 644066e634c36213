import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import { formatInteger } from './format'

/** Numbers that are listed; the rest is counted. */
const MOST_SHOWN = 8

/** Names lines of a file, by their numbers, that repeat another word for word; `null` for none. */
export const repeatedLinesSentence = (
  lines: readonly number[],
  t: TFunction,
  language: Language,
): string | null =>
  lines.length === 0
    ? null
    : t('import.rehearsal.same', {
        count: lines.length,
        lines:
          lines
            .slice(0, MOST_SHOWN)
            .map((line) => formatInteger(line, language))
            .join(', ') + (lines.length > MOST_SHOWN ? '…' : ''),
      })
