import { addDays } from '#shared/kernel/day'
import { parseDay } from '#shared/kernel/parse-day'
import type { Result } from '#shared/kernel/result'
import type { Agent, WorkPeriod } from '#shared/domain/agents/agent'
import { agentSchema } from '#shared/domain/agents/agent'
import type { Language } from '#shared/contract/preferences'
import { formatDay, formatMinutes } from '#shared/wording/format'
import type { DraftTexts } from '../../forms/draft-texts'
import { LONGEST_WEEK } from '../../forms/longest-week'
import type { FormFailure } from '../../forms/form-failure'
import { percentText } from '../../forms/percent-text'

/** A dated weekly duration as typed. */
export interface WorkPeriodDraft {
  readonly from: string
  readonly to: string
  readonly week: string
  readonly share: string
}

/** An agent as typed. */
export interface AgentDraft {
  readonly registrationNumber: string
  readonly firstName: string
  readonly lastName: string
  readonly status: Agent['status']
  readonly category: Agent['category']
  readonly grade: string
  readonly employerId: string
  readonly workPeriods: readonly WorkPeriodDraft[]
}

/** A period that says nothing yet. */
export const blankPeriod: WorkPeriodDraft = { from: '', to: '', week: '', share: '' }

/** What a new agent starts from: one period to fill in. */
export const blankAgent = (employerId: string): AgentDraft => ({
  registrationNumber: '',
  firstName: '',
  lastName: '',
  status: 'permanent',
  category: 'C',
  grade: '',
  employerId,
  workPeriods: [blankPeriod],
})

const periodDraft = (
  { period, weeklyMinutes, workShare }: WorkPeriod,
  language: Language,
): WorkPeriodDraft => ({
  from: formatDay(period.from, 'numeric', language),
  to: period.to === null ? '' : formatDay(period.to, 'numeric', language),
  week: formatMinutes(weeklyMinutes, language),
  share: percentText(workShare, 2, language),
})

/** The draft of a kept agent, periods in the order of time. */
export const agentDraft = (kept: Agent, language: Language): AgentDraft => ({
  registrationNumber: kept.registrationNumber,
  firstName: kept.firstName,
  lastName: kept.lastName,
  status: kept.status,
  category: kept.category,
  grade: kept.grade,
  employerId: kept.employerId,
  workPeriods: [...kept.workPeriods]
    .sort((a, b) => (a.period.from < b.period.from ? -1 : 1))
    .map((each) => periodDraft(each, language)),
})

/** Reads a draft into the agent it describes, or says field by field what is wrong. */
export function readAgentDraft(
  draft: AgentDraft,
  kept: Pick<Agent, 'id' | 'archived' | 'vehicles'>,
  texts: DraftTexts,
): Result<Agent, FormFailure> {
  const workPeriods = draft.workPeriods.map(({ from, to, week, share }, place) => {
    const at = `workPeriods.${place}`
    return {
      period: {
        from: texts.day(`${at}.period.from`, from),
        to: texts.dayOrNone(`${at}.period.to`, to),
      },
      weeklyMinutes: texts.duration(`${at}.weeklyMinutes`, week, LONGEST_WEEK),
      workShare: texts.percent(`${at}.workShare`, share, 2),
    }
  })
  return texts.finish(agentSchema, {
    ...draft,
    id: kept.id,
    archived: kept.archived,
    workPeriods,
    // Chosen beside the trips, not here.
    ...(kept.vehicles === undefined ? {} : { vehicles: kept.vehicles }),
  })
}

/** Closes the open period that comes just before one, the day before it begins: two periods never overlap. */
export function closedBefore(
  periods: readonly WorkPeriodDraft[],
  place: number,
  language: Language,
): readonly WorkPeriodDraft[] {
  const start = parseDay(periods[place]?.from ?? '')
  if (start === null) return periods
  return periods.map((each, at) => {
    const from = parseDay(each.from)
    const open = at !== place && each.to.trim() === '' && from !== null && from < start
    return open ? { ...each, to: formatDay(addDays(start, -1), 'numeric', language) } : each
  })
}
