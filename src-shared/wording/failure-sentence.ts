import type { Failure } from '#shared/contract/failures'
import type { Language } from '#shared/contract/preferences'
import { readDay } from '#shared/kernel/day'
import { readMonth } from '#shared/kernel/month'
import { en } from './en'
import { enImportFields } from './en/import-failures'
import { enPayments } from './en/payments'
import { formatCents, formatDay, formatMonth } from './format'
import { frPayments } from './fr/payments'
import { cents } from '#shared/kernel/cents'
import { enPesParts } from './en/pes-failures'
import { fr } from './fr'
import { untilWords } from './until-words'
import { putName } from './french-name'
import { frImportFields } from './fr/import-failures'
import { frPesParts } from './fr/pes-failures'

const SENTENCES = { fr: fr.failures, en: en.failures } as const
const COMMON_TIME = { fr: fr.common.commonTime, en: en.common.commonTime } as const
const IMPORT_FIELDS = { fr: frImportFields, en: enImportFields } as const
const PAYMENT_COLUMNS = { fr: frPayments.column, en: enPayments.column } as const
const PES_PARTS = { fr: frPesParts, en: enPesParts } as const
const REASONS = { fr: fr.common.storageReason, en: en.common.storageReason } as const

/** Details of a failure that are days or months, and said in words. */
const MOMENTS = ['day', 'month', 'from', 'to', 'through'] as const

/** A day or a month in words. */
function inWords(text: string, language: Language): string {
  const [day, month] = [readDay(text), readMonth(text)]
  if (day !== null) return formatDay(day, 'long', language)
  return month === null ? text : formatMonth(month, 'long', language)
}

/** Turns a failure into a sentence for the user: what happened, where, and what to do. */
export function failureSentence(failure: Failure, language: Language): string {
  const details = new Map(Object.entries(failure).map(([name, value]) => [name, String(value)]))
  if (failure.code === 'fileField')
    details.set('sentence', failureSentence(failure.field, language))
  for (const name of MOMENTS) {
    const found = details.get(name)
    if (found !== undefined) details.set(name, inWords(found, language))
  }
  if (failure.code === 'amendmentBeforeStart' || failure.code === 'amendmentAfterEnd')
    details.set('found', inWords(failure.found, language))
  if (failure.code === 'lentOver100') {
    details.set(
      'until',
      failure.through === null ? '' : untilWords(readDay(failure.through), language),
    )
    details.set('agreements', new Intl.ListFormat(language).format(failure.agreements))
  }
  if (failure.code === 'settled')
    details.set('when', failure.when === null ? '' : `, ${inWords(failure.when, language)}`)
  if (
    failure.code === 'importCellEmpty' ||
    failure.code === 'importColumnMissing' ||
    failure.code === 'importColumnUnknown'
  )
    details.set('field', IMPORT_FIELDS[language][failure.field])
  if (
    failure.code === 'pesCodeMissing' ||
    failure.code === 'pesBudgetCodeMissing' ||
    failure.code === 'pesDebtorMissing'
  )
    details.set('what', PES_PARTS[language][failure.what])
  if ('collectivity' in failure && failure.collectivity === null)
    details.set('collectivity', COMMON_TIME[language].toLowerCase())
  if (failure.code === 'alreadyPaid' || failure.code === 'balanceStranded')
    details.set('amount', formatCents(cents(failure.amount), language))
  if (failure.code === 'paymentTooLarge')
    for (const name of ['amount', 'left'] as const)
      details.set(name, formatCents(cents(failure[name]), language))
  if (failure.code === 'paymentColumnMissing' || failure.code === 'paymentCellWrong')
    details.set('column', PAYMENT_COLUMNS[language][failure.column])
  if (failure.code === 'storageReadOnly') details.set('reason', REASONS[language][failure.reason])
  return SENTENCES[language][failure.code].replace(
    /\{\{(\w+)(?:, (\w+))?\}\}/g,
    (_, name: string, format: string | undefined) => putName(details.get(name) ?? '', format ?? ''),
  )
}
