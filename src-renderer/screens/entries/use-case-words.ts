import { useCallback } from 'react'
import type { AccountRule } from '#shared/domain/accounting/account-rule'
import { COMMUNITY_KINDS } from '#shared/domain/collectivities/group-kinds'
import { formatParameter } from '#shared/wording/format-parameter'
import { lowerFirst } from '#shared/wording/lower-first'
import { useWording } from '../../ui/use-wording'
import { said } from '../../ui/said'

/** Words for the case of a rule of the plan: "le débiteur est membre du prêteur, prêteur : communautés de communes…". */
export function useCaseWords(): (rule: AccountRule) => string {
  const { t, language } = useWording()
  return useCallback(
    ({ channel, nature, closesOn, forms, relation, annexBudget, lenderKinds, debtorKinds }) => {
      const yearDay = (value: number): string => formatParameter('yearDay', value, language)
      const kinds = (list: AccountRule['lenderKinds']): string =>
        list.length === COMMUNITY_KINDS.length &&
        COMMUNITY_KINDS.every((kind) => list.includes(kind))
          ? t('accounting.case.taxing')
          : list.map((kind) => lowerFirst(t(`common.kinds.${kind}`), language)).join(', ')
      const parts = said(
        channel === 'compensation' && t('accounting.case.compensation'),
        channel === 'closedYear' &&
          closesOn !== undefined &&
          t('accounting.case.closedYear', { day: yearDay(closesOn) }),
        forms.length !== 0 &&
          forms.map((form) => lowerFirst(t(`legalForms.name.${form}`), language)).join(', '),
        nature !== undefined && t(`accounting.case.${nature}`),
        relation !== null && t(`accounting.case.${relation}`),
        annexBudget !== null && t(annexBudget ? 'accounting.case.annexed' : 'accounting.case.main'),
        lenderKinds.length !== 0 && t('accounting.case.lender', { kinds: kinds(lenderKinds) }),
        debtorKinds.length !== 0 && t('accounting.case.debtor', { kinds: kinds(debtorKinds) }),
      )
      return parts.length === 0 ? t('accounting.case.any') : parts.join(t('common.semicolon'))
    },
    [t, language],
  )
}
