import type { TFunction } from 'i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'

/** A price, without the tax where the terms tax refunds (rule `vat`): "150,00 € par acte, hors taxe". */
export const beforeTax = (
  words: string,
  { vatTerms }: Pick<Agreement, 'vatTerms'>,
  t: TFunction,
): string => (vatTerms?.regime === 'taxed' ? t('vat.withoutTax', { words }) : words)
