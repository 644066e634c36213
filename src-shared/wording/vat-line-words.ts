import type { TFunction } from 'i18next'
import type { StatementContent } from '#shared/domain/statements/statement'

/** The tax on a base with its rate, or why there is none. */
export const vatLineWords = (
  { regime, ground, rate, base }: NonNullable<StatementContent['vat']>['lines'][number],
  t: TFunction,
): string =>
  rate === null
    ? t('vat.lineNotDue', { regime: t(`vat.regime.${regime}`), base, ground })
    : t('vat.line', { rate, base, ground })
