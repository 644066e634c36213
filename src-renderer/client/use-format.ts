import { useMemo } from 'react'
import { formattersOf, type Formatters } from '#shared/wording/formatters'
import { useLanguage } from './use-language'

/** The formatters of the wording, in the language of the window. */
export function useFormat(): Formatters {
  const language = useLanguage()
  return useMemo(() => formattersOf(language), [language])
}
