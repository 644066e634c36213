import type { TFunction } from 'i18next'
import type { SentenceFailure } from '#shared/domain/sentences/understanding'
import { durationSentence } from './duration-sentence'
import type { Day } from '#shared/kernel/day'

/** The names that a failure may need. */
interface FailureNames {
  readonly agentName: (id: string) => string
  /** `null`: common time. */
  readonly bodyName: (id: string | null) => string
  readonly dayName: (day: Day) => string
}

/** Says why some words of a line of text become no entry. */
export function sentenceFailure(
  failure: SentenceFailure,
  text: string,
  t: TFunction,
  names: FailureNames,
): string {
  const found = text.slice(failure.from, failure.to)
  switch (failure.code) {
    case 'duration':
      return durationSentence(failure.failure, t)
    case 'sentenceTooLong':
    case 'tooManyEntries':
      return t(`sentence.failures.${failure.code}`, { most: failure.most })
    case 'cellTwice':
    case 'dayLengthUnknown':
    case 'restNothing':
    case 'restTwice': {
      const of = { agent: names.agentName(failure.agentId), day: names.dayName(failure.day) }
      if (failure.code === 'restNothing')
        return t('sentence.failures.restNothing', { ...of, length: failure.length })
      return failure.code === 'cellTwice'
        ? t('sentence.failures.cellTwice', { ...of, body: names.bodyName(failure.collectivityId) })
        : t(`sentence.failures.${failure.code}`, of)
    }
    case 'unknownWord':
    case 'dayImpossible':
    case 'weekdayDiffers':
    case 'rangeReversed':
    case 'rangeTooLong':
    case 'agentMissing':
    case 'dayMissing':
    case 'amountMissing':
    case 'bodyMissing':
    case 'noDayLeft':
      return t(`sentence.failures.${failure.code}`, { found })
  }
}
