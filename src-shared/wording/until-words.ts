import type { Language } from '#shared/contract/preferences'
import type { Day } from '#shared/kernel/day'
import { en } from './en'
import { formatDay } from './format'
import { fr } from './fr'

const UNTIL = { fr: fr.common.until, en: en.common.until } as const

/** " et jusqu’au 30 juin 2026", behind a first day; nothing where there is no last one. */
export const untilWords = (last: Day | null, language: Language): string =>
  last === null ? '' : UNTIL[language].replace('{{day}}', formatDay(last, 'long', language))
