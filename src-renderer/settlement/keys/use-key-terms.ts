import { useCallback } from 'react'
import type { AllocationKey } from '#shared/domain/keys/allocation-key'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { keyTerms, type KeyTerms } from './key-terms'

/** Words keys in the language of the window, with the names of the territory's criteria. */
export function useKeyTerms(): (key: AllocationKey) => KeyTerms {
  const { t, language } = useWording()
  const { criteria } = useRegistry()
  return useCallback((key) => keyTerms(key, { t, language, criteria }), [t, language, criteria])
}
