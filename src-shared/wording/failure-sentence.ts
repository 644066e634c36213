import type { TFunction } from 'i18next'
import type { Failure } from '#shared/contract/failures'
import type { Language } from '#shared/contract/preferences'
import type { TableName } from '#shared/domain/workspace/tables'
import { readDay } from '#shared/kernel/day'
import { english } from '#shared/wording/english'
import { formatMoment } from './format-moment'
import * as fr from './fr'
import { fillSentence, translator } from './translator'
import { untilWords } from './until-words'
import { wordList } from './word-list'

const sentencesIn = (language: Language) => (language === 'en' ? english() : fr)

/** The words for a figure, where that is the code of one. */
const figureWords = (what: string, language: Language): string =>
  new Map<string, string>(Object.entries(sentencesIn(language).parameters.code)).get(what) ?? what

const tableWords = (tables: readonly TableName[], t: TFunction): string =>
  wordList(
    tables.map((table) => t(`backups.tables.${table}`)),
    t,
  )

/** What a sentence says beside the details that its failure carries, or in place of them. */
function wordsOf(
  failure: Failure,
  t: TFunction,
  language: Language,
): Readonly<Record<string, string>> {
  if (failure.code === 'fileField') return { sentence: failureSentence(failure.field, language) }
  if (failure.code === 'listDayImpossible') return { form: t(`lists.dateForm.${failure.order}`) }
  if (failure.code === 'lentOver100')
    return { until: failure.through === null ? '' : untilWords(readDay(failure.through), t) }
  if (failure.code === 'settled')
    return {
      when: failure.when === null ? '' : `, ${formatMoment(failure.when, language)}`,
      what: figureWords(failure.what, language),
    }
  if (failure.code === 'settledFigure') return { figure: figureWords(failure.figure, language) }
  if (
    failure.code === 'importCellEmpty' ||
    failure.code === 'importColumnMissing' ||
    failure.code === 'importColumnUnknown'
  )
    return { field: t(`import.given.${failure.field}`) }
  if (
    failure.code === 'pesCodeMissing' ||
    failure.code === 'pesBudgetCodeMissing' ||
    failure.code === 'pesDebtorMissing'
  )
    return { what: t(`accounting.pes.part.${failure.what}`) }
  if (failure.code === 'journalAltered') return { tables: tableWords(failure.tables, t) }
  if (failure.code === 'journalNewer') {
    const { altered } = failure
    const alteredToo =
      altered.length === 0 ? '' : t('repair.alteredToo', { tables: tableWords(altered, t) })
    return { alteredToo }
  }
  if (failure.code === 'backupUnproven') return { what: t(`backups.unproven.${failure.what}`) }
  if (failure.code === 'storageReadOnly')
    return { reason: t(`common.storageReason.${failure.reason}`) }
  return 'collectivity' in failure && failure.collectivity === null
    ? { collectivity: t('common.commonTime').toLowerCase() }
    : {}
}

/** Turns a failure into a sentence for the user: what happened, where, and what to do. */
export function failureSentence(failure: Failure, language: Language): string {
  const t = translator(language)
  if (failure.code === 'settlementBlocked')
    return t('failures.settlementBlocked', { count: failure.count })
  if (failure.code === 'approvalReasonMissing')
    return t('failures.approvalReasonMissing', { ...failure, days: failure })
  return fillSentence(
    sentencesIn(language).failures[failure.code],
    { ...failure, days: failure, ...wordsOf(failure, t, language) },
    language,
  )
}
