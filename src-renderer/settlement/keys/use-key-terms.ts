import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { AllocationKey } from '#shared/domain/keys/allocation-key'
import { useLanguage } from '../../client/use-language'
import { useRegistry } from '../../client/use-registry'
import { keyTerms, type KeyTerms } from './key-terms'

/** Words keys in the language of the window, with the names of the territory's criteria. */
export function useKeyTerms(): (key: AllocationKey) => KeyTerms {
  const { t } = useTranslation()
  const language = useLanguage()
  const { criteria } = useRegistry()
  return useCallback((key) => keyTerms(key, { t, language, criteria }), [t, language, criteria])
}
