import { useCallback } from 'react'
import type { ChangeLabel } from '#shared/contract/views'
import { changeWords } from '#shared/wording/change-words'
import { useWording } from '../ui/use-wording'

/** Words for a change: "heures de Marie Dupont, 12 janvier 2026". */
export function useChangeSentence(): (label: ChangeLabel) => string {
  const { t, language } = useWording()
  return useCallback((label) => changeWords(label, t, language), [t, language])
}
