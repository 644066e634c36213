import type { TFunction } from 'i18next'
import type { VatTerms } from '#shared/domain/agreements/vat-terms'

/** What terms say of VAT: "TVA à 20 %, CGI, article 256", or why there is none. */
export const vatTermWords = ({ regime, ground, rate }: VatTerms, t: TFunction): string =>
  rate === null
    ? t('vat.notDue', { regime: t(`vat.regime.${regime}`), ground })
    : t('vat.taxedAt', { rate, ground })
