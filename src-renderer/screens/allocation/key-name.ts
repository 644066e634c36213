import type { TFunction } from 'i18next'
import type { AllocationKey } from '#shared/domain/agreements/agreement'

/** The key of an agreement in words. */
export function keyName(key: AllocationKey, t: TFunction): string {
  switch (key.kind) {
    case 'actualCost':
      return t('common.key.actualCost')
    case 'tariff':
      return t(
        key.basis === 'contracted' ? 'common.key.tariffContracted' : 'common.key.tariffActual',
      )
    case 'fixedQuotas':
      return t('common.key.fixedQuotas')
  }
}
