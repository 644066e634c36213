import type { TFunction } from 'i18next'
import type { RehearsedLine } from '#shared/contract/import-views'
import type { Language } from '#shared/contract/preferences'
import { formatInteger } from './format'

/** Numbers that are listed; the rest is counted. */
const MOST_SHOWN = 8

/** Which lines of a file repeat another word for word; `null` where none does. */
export function sameLinesSentence(
  lines: readonly RehearsedLine[],
  t: TFunction,
  language: Language,
): string | null {
  const same = lines.filter((line) => line.status !== 'refused' && line.sameAs !== null)
  if (same.length === 0) return null
  const shown = same.slice(0, MOST_SHOWN).map(({ line }) => formatInteger(line, language))
  return t('import.rehearsal.same', {
    count: same.length,
    lines: shown.join(', ') + (same.length > MOST_SHOWN ? '…' : ''),
  })
}
