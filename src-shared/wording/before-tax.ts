import type { TFunction } from 'i18next'
import type { VatTerms } from '#shared/domain/agreements/vat-terms'

/** What terms, or a draft of them, say of VAT: only the regime counts here. */
export interface Taxing {
  readonly vatTerms?: { readonly regime: VatTerms['regime'] | '' } | undefined
}

/** A price, without the tax where the terms tax refunds (rule `vat`): "150,00 € par acte, hors taxe". */
export const beforeTax = (words: string, { vatTerms }: Taxing, t: TFunction): string =>
  vatTerms?.regime === 'taxed' ? t('vat.withoutTax', { words }) : words
