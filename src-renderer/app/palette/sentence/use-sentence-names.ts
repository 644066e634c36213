import { useMemo } from 'react'
import type { Day } from '#shared/kernel/day'
import { useWording } from '../../../ui/use-wording'
import { useNames } from '../../../client/use-names'
import { useToday } from '../../../client/use-today'
import type { Language } from '#shared/contract/preferences'
import { formatDay } from '#shared/wording/format'

/** A day in few words; with its year where that is not this one, so that a mistyped date is noticed. */
const dayWords = (day: Day, today: Day, language: Language): string => {
  const [year, words] = [day.slice(0, 4), formatDay(day, 'short', language)]
  return year === today.slice(0, 4) ? words : `${words} ${year}`
}

/** Words for the agents, bodies and days of a sentence. */
export interface SentenceNames {
  readonly agentName: (id: string) => string
  /** `null`: common time. */
  readonly bodyName: (id: string | null) => string
  readonly dayName: (day: Day) => string
}

/** The same functions as long as names, language and day are the same. */
export function useSentenceNames(): SentenceNames {
  const { t, language } = useWording()
  const today = useToday()
  const { agent, collectivity } = useNames()
  return useMemo(
    () => ({
      agentName: agent,
      bodyName: (id) => (id === null ? t('common.commonTime') : collectivity(id)),
      dayName: (day) => dayWords(day, today, language),
    }),
    [agent, collectivity, t, today, language],
  )
}
