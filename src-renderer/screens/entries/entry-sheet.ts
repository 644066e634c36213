import type { TFunction } from 'i18next'
import { isNoNumber } from '#shared/kernel/csv'
import { plainEuros } from '#shared/kernel/plain-euros'
import type { Entry } from '#shared/domain/accounting/entry'
import { signedAmount } from '#shared/domain/statements/settle'
import { formatDay } from '#shared/wording/format'
import type { useEntryWords } from './use-entry-words'

/** A SIRET in groups, so that no spreadsheet rounds it. */
const grouped = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4')

/** Entries as a table of texts, for a spreadsheet or finance software: a heading, then a line each; reductions are below zero. */
export const entrySheet = (
  entries: readonly Entry[],
  words: ReturnType<typeof useEntryWords>,
  t: TFunction,
): readonly (readonly string[])[] => {
  const columns = [
    ['number', ({ number }) => number],
    ['day', ({ day }) => formatDay(day, 'numeric', 'fr')],
    ['agreement', ({ agreementId }) => words.agreement(agreementId)],
    ['budget', words.budget],
    ['side', ({ side }) => t(`accounting.side.${side}`)],
    ['account', ({ account }) => account ?? ''],
    ['label', ({ label }) => label],
    ['thirdParty', words.thirdParty],
    ['siret', (entry) => grouped(words.siret(entry))],
    ['function', (entry) => entry.function],
    ['service', ({ service }) => service],
    ['engagement', ({ engagement }) => engagement],
    ['kind', words.nature],
    ['amount', (entry) => plainEuros(signedAmount(entry), ',')],
    [
      'vat',
      ({ vat, ...entry }) =>
        vat === undefined ? '' : plainEuros(signedAmount({ ...entry, amount: vat.amount }), ','),
    ],
  ] as const satisfies readonly (readonly [string, (entry: Entry) => string])[]
  // A column that only taxed services have.
  const shown = columns.filter(
    ([name]) => name !== 'vat' || entries.some(({ vat }) => vat !== undefined),
  )
  return [
    shown.map(([name]) => t(`accounting.column.${name}`)),
    ...entries.map((entry) => shown.map(([, textOf]) => textOf(entry))),
  ]
}

/** A code of some entries that a spreadsheet would take for another number, unless its column is read as texts. */
export const codeForSpreadsheets = (entries: readonly Entry[]): string | undefined =>
  entries.flatMap((entry) => [entry.function, entry.service, entry.engagement]).find(isNoNumber)

/** The name of the file of entries: one that a search or one side leaves a part of says so, and is not taken for the whole year. */
export const entryFile = (
  { year, budget, isPart }: { year: number; budget: string; isPart: boolean },
  t: TFunction,
): string => {
  const file = t('accounting.file', { year, budget })
  return `${isPart ? t('accounting.filePart', { file }) : file}.csv`
}
