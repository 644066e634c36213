import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import type { Registry } from '#shared/contract/views'
import { sentenceChecks } from '#shared/domain/sentences/sentence-checks'
import type { SentenceSheet } from '#shared/domain/sentences/sentence-sheets'
import type { SentenceFacts } from '#shared/domain/sentences/understand-sentence'
import type { TimeLine } from '#shared/domain/timesheets/timesheet'
import { timeLineKey } from '#shared/domain/timesheets/time-line-key'
import { checkSentence } from '#shared/wording/check-sentence'
import { failureSentence } from '#shared/wording/failure-sentence'
import type { Day } from '#shared/kernel/day'
import { closedDay } from '../../../settlement/closed-day'

/** Something to see before keeping what a sentence asks; where it blocks, main would refuse it all. */
export interface Concern {
  readonly blocking: boolean
  readonly sentence: string
  /** The cells concerned, as `cellOf` names them; none where it concerns a day or a week. */
  readonly cells: readonly string[]
}

/** The name of an agent's cell. */
export const cellOf = (
  agentId: string,
  line: Pick<TimeLine, 'day' | 'collectivityId' | 'activity'>,
): string => `${agentId} ${timeLineKey(line)}`

/** The facts and words of concerns. */
export interface ConcernSources {
  readonly registry: Registry
  readonly facts: SentenceFacts
  readonly agentName: (id: string) => string
  readonly bodyName: (id: string | null) => string
  readonly dayName: (day: Day) => string
  readonly t: TFunction
  readonly language: Language
}

interface Found extends Concern {
  /** The same sentence about several days is shown once. */
  readonly about: string
  readonly agent: string
  readonly day: Day | null
}

function closed(sheets: readonly SentenceSheet[], sources: ConcernSources): readonly Found[] {
  const { registry, language, agentName } = sources
  return sheets.flatMap(({ agentId, lines }) =>
    lines.flatMap((line): readonly Found[] => {
      const agent = agentName(agentId)
      const failure = closedDay(registry, { ...line, agentId, agent })
      if (failure === null) return []
      const detail = failure.code === 'settled' ? failure.statement : ''
      return [
        {
          about: `${agentId} ${failure.code} ${detail}`,
          agent: '',
          day: null,
          blocking: true,
          sentence: failureSentence(failure, language),
          cells: [cellOf(agentId, line)],
        },
      ]
    }),
  )
}

function checked(sheets: readonly SentenceSheet[], sources: ConcernSources): readonly Found[] {
  const { registry, facts, agentName, bodyName, t } = sources
  const checks = sentenceChecks(sheets, {
    ...facts,
    agents: new Map(registry.agents.map((agent) => [agent.id, agent])),
    registry: { ...registry, templates: registry.weekTemplates },
  })
  return checks.map((check) => {
    const sentence = checkSentence(check, t, bodyName)
    const cells =
      check.day !== null && 'collectivityId' in check ? [cellOf(check.agentId, check)] : []
    return {
      about: `${check.agentId} ${sentence}`,
      agent: agentName(check.agentId),
      day: check.day,
      blocking: check.blocking,
      sentence,
      cells,
    }
  })
}

/** All concerns, blocking ones first; the same words about several days are shown once. */
export function concerns(
  sheets: readonly SentenceSheet[],
  sources: ConcernSources,
): readonly Concern[] {
  const { t, dayName } = sources
  const groups = new Map<string, Found[]>()
  for (const found of [...closed(sheets, sources), ...checked(sheets, sources)])
    groups.set(found.about, [...(groups.get(found.about) ?? []), found])
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group
      if (first === undefined) return []
      const { agent, sentence, blocking } = first
      const days = group.flatMap(({ day }) => (day === null ? [] : dayName(day)))
      const who = [agent, ...days].join(', ')
      return [
        {
          blocking,
          sentence: agent === '' ? sentence : t('sentence.where', { who, sentence }),
          cells: group.flatMap(({ cells }) => cells),
        },
      ]
    })
    .sort((a, b) => Number(b.blocking) - Number(a.blocking))
}
