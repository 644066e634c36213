import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import type { KeyKindName, KeyOf } from '#shared/domain/keys/allocation-key'
import type { Criterion } from '#shared/domain/keys/criterion'
import { WHOLE } from '#shared/domain/keys/fixed-quotas/fixed-quotas-schema'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import type { Cents } from '#shared/kernel/cents'
import { measureName } from '#shared/wording/measured-words'

/** What it takes to word a key. */
export interface KeyWording {
  readonly t: TFunction
  readonly language: Language
  readonly criteria: readonly Criterion[]
}

/** What the window says of a key in a line or a sentence: all that it asks of its kind outside forms and explanations. */
export interface KeyTerms {
  /** What the terms of an agreement say beside the name of the key. */
  readonly detail: { readonly label: string; readonly value: string } | null
  /** What a scenario that supposes it says. */
  readonly supposed: (hourlyTariff: Cents | null) => string
  /** What the comparison of costs of an hour says of the amounts. */
  readonly compared: string
}

type KindTerms<K extends KeyKindName> = (key: KeyOf<K>, wording: KeyWording) => KeyTerms

function usualTerms(key: KeyOf, { t }: KeyWording): KeyTerms {
  const name = t(`keys.name.${traitsOf(key).name}`)
  return {
    detail: null,
    supposed: (tariff) =>
      tariff === null
        ? t('simulation.tell.key', { key: name })
        : t('simulation.tell.keyTariff', { key: name, tariff }),
    compared: t('serviceCost.divided.byKey'),
  }
}

const fixedQuotasTerms: KindTerms<'fixedQuotas'> = (key, wording) => {
  const { t } = wording
  const given = key.quotas.reduce((sum, { millionths }) => sum + millionths, 0)
  return {
    ...usualTerms(key, wording),
    detail: {
      label: t('agreements.field.quotas'),
      value:
        given === WHOLE
          ? t('keys.fixedQuotas.terms.whole')
          : t('keys.fixedQuotas.terms.part', { percent: given }),
    },
    supposed: () =>
      t('keys.fixedQuotas.terms.supposed', {
        key: t(`keys.name.${traitsOf(key).name}`),
        count: key.quotas.length,
      }),
  }
}

const criteriaTerms: KindTerms<'criteria'> = (key, wording) => {
  const { t, criteria } = wording
  const weighed = key.criteria
    .map(({ measure, weight }) => {
      const id = measure.kind === 'criterion' ? measure.criterionId : null
      const own = criteria.find((each) => each.id === id)?.name ?? ''
      const name = measureName(measure, own, t)
      return key.criteria.length === 1 ? name : t('keys.criteria.weighed', { name, weight })
    })
    .join(', ')
  return {
    ...usualTerms(key, wording),
    detail: { label: t('frame.navigation.criteria'), value: weighed },
    supposed: () => t('simulation.tell.key', { key: weighed }),
  }
}

const KEY_TERMS: { readonly [K in KeyKindName]: KindTerms<K> } = {
  actualCost: usualTerms,
  tariff: (key, wording) => ({
    ...usualTerms(key, wording),
    compared: wording.t('keys.tariff.compared'),
  }),
  fixedQuotas: fixedQuotasTerms,
  criteria: criteriaTerms,
  prices: (key, wording) => ({
    ...usualTerms(key, wording),
    compared: wording.t('keys.prices.compared'),
  }),
}

/** What the window says of a key in a line or a sentence, by its kind. */
export function keyTerms<K extends KeyKindName>(key: KeyOf<K>, wording: KeyWording): KeyTerms {
  const kind: K = key.kind
  return KEY_TERMS[kind](key, wording)
}
