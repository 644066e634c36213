import type { TFunction } from 'i18next'
import type { StatementContent } from '#shared/domain/statements/statement'

/** A price as the statement names it: without the tax, where the share has some (rule `vat`). */
export const priceWords = (
  words: string,
  { vat }: Pick<StatementContent, 'vat'>,
  t: TFunction,
): string =>
  vat?.lines.some(({ rate }) => rate !== null) === true ? t('vat.withoutTax', { words }) : words
