import type { Agreement } from '#shared/domain/agreements/agreement'
import { unitCostClauseOf } from '#shared/domain/agreements/unit-cost-clause'
import { fixesUnitCost } from '#shared/domain/agreements/fixes-unit-cost'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { beforeTax } from '#shared/wording/before-tax'
import { vatTermWords } from '#shared/wording/vat-term-words'
import { useWording } from '../../../ui/use-wording'
import { useKeyTerms } from '../../../settlement/keys/use-key-terms'

/** A term in words. */
export interface TermLine {
  readonly label: string
  readonly value: string
  /** Its consequence. */
  readonly note?: string
}

/** Puts the terms of an agreement in words. */
export function useTermWords(): (agreement: Agreement) => readonly TermLine[] {
  const { t } = useWording()
  const keyTerms = useKeyTerms()
  return (agreement) => {
    const {
      key,
      keyDecision = '',
      gap = 'lender',
      travel = 'notCharged',
      vatTerms,
      hourlyTariff,
      annualWeeks,
      commonTime,
      tieBreak,
    } = agreement
    const lines: readonly (TermLine | null)[] = [
      {
        label: t('agreements.field.key'),
        value: t(`keys.name.${traitsOf(key).name}`),
        ...(keyDecision === '' ? {} : { note: keyDecision }),
      },
      keyTerms(key).detail,
      traitsOf(key).sharesCost
        ? null
        : { label: t('agreements.terms.gap'), value: t(`prices.gap.${gap}`) },
      {
        label: t('agreements.terms.tariff'),
        value:
          hourlyTariff === null
            ? t('agreements.terms.noTariff')
            : beforeTax(t('agreements.terms.perHour', { amount: hourlyTariff }), agreement, t),
        ...(!traitsOf(key).usesTariff && hourlyTariff !== null
          ? { note: t('agreements.terms.tariffUse') }
          : {}),
      },
      fixesUnitCost(agreement.legalForm)
        ? {
            label: t('legalForms.unitCostClause.label'),
            value: t(`legalForms.unitCostClause.${unitCostClauseOf(agreement) ?? 'none'}`),
          }
        : null,
      { label: t('agreements.field.annualWeeks'), value: t(`agreements.terms.${annualWeeks}`) },
      traitsOf(key).countsCommonTime
        ? { label: t('common.commonTime'), value: t(`agreements.terms.${commonTime}`) }
        : null,
      { label: t('serviceCost.kind.travel'), value: t(`travel.policy.${travel}`) },
      {
        label: t('vat.label'),
        value: vatTerms === undefined ? t('vat.none') : vatTermWords(vatTerms, t),
      },
      {
        label: t('agreements.field.tieBreak'),
        value: t(tieBreak.length === 0 ? 'agreements.terms.byCode' : 'agreements.terms.byList'),
        ...(tieBreak.length === 0
          ? {}
          : {
              note: t('agreements.terms.listed', { count: tieBreak.length }),
            }),
      },
    ]
    return lines.filter((line) => line !== null)
  }
}
