import type { TFunction } from 'i18next'
import { sumMinutes } from '#shared/kernel/minutes'
import type { SentenceView } from './use-sentence'

/** What screen readers announce while a line is typed: what is asked, what is wrong, or what Enter would keep. */
export function announcedSentence(
  { understanding: { entries }, concerns, canKeep }: SentenceView,
  objections: readonly string[],
  t: TFunction,
): string {
  const [objection] = objections
  if (objection !== undefined) return objection
  if (entries.length === 0) return ''
  const parts = {
    entries: t('sentence.entries', { count: entries.length }),
    total: t('sentence.total', {
      sum: sumMinutes(entries.map(({ minutes }) => minutes)),
    }),
  }
  if (canKeep) return t('sentence.spoken', parts)
  const sentence = concerns.find(({ blocking }) => blocking)?.sentence ?? t('sentence.unchanged')
  return t('sentence.spokenBlocked', { ...parts, sentence })
}
