import type { TFunction } from 'i18next'
import { isNoNumber } from '#shared/kernel/csv'
import { plainEuros } from '#shared/kernel/plain-euros'
import type { Entry } from '#shared/domain/accounting/entry'
import { signedAmount } from '#shared/domain/statements/settle'
import { formatDay } from '#shared/wording/format'
import type { useEntryWords } from './use-entry-words'

const COLUMNS = [
  'number',
  'day',
  'agreement',
  'budget',
  'side',
  'account',
  'label',
  'thirdParty',
  'siret',
  'function',
  'service',
  'engagement',
  'kind',
  'amount',
  'vat',
] as const

/** A SIRET in groups, so that no spreadsheet rounds it. */
const grouped = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4')

/** Entries as a table of texts, for a spreadsheet or finance software: a heading, then a line each; reductions are below zero. */
export const entrySheet = (
  entries: readonly Entry[],
  words: ReturnType<typeof useEntryWords>,
  t: TFunction,
): readonly (readonly string[])[] => {
  // A column that only taxed services have.
  const columns = COLUMNS.filter(
    (column) => column !== 'vat' || entries.some(({ vat }) => vat !== undefined),
  )
  return [
    columns.map((column) => t(`accounting.column.${column}`)),
    ...entries.map((entry) => {
      const texts: Readonly<Record<(typeof COLUMNS)[number], string>> = {
        number: entry.number,
        day: formatDay(entry.day, 'numeric', 'fr'),
        agreement: words.agreement(entry.agreementId),
        budget: words.budget(entry),
        side: t(`accounting.side.${entry.side}`),
        account: entry.account ?? '',
        label: entry.label,
        thirdParty: words.thirdParty(entry),
        siret: grouped(words.siret(entry)),
        function: entry.function,
        service: entry.service,
        engagement: entry.engagement,
        kind: words.nature(entry),
        amount: plainEuros(signedAmount(entry), ','),
        vat:
          entry.vat === undefined
            ? ''
            : plainEuros(signedAmount({ ...entry, amount: entry.vat.amount }), ','),
      }
      return columns.map((column) => texts[column])
    }),
  ]
}

/** A code of some entries that a spreadsheet would take for another number, unless its column is read as texts. */
export const codeForSpreadsheets = (entries: readonly Entry[]): string | undefined =>
  entries.flatMap((entry) => [entry.function, entry.service, entry.engagement]).find(isNoNumber)
