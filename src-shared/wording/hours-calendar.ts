import type { TFunction } from 'i18next'
import type { Agent } from '#shared/domain/agents/agent'
import { calendarText } from '#shared/domain/calendars/calendar-text'
import { OWN_EVENT } from '#shared/domain/calendars/own-event'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { timeLineKey } from '#shared/domain/timesheets/time-line-key'
import { contentHash } from '#shared/kernel/content-hash'
import type { Day } from '#shared/kernel/day'

interface HoursOfYear {
  readonly agent: Agent
  /** What lists call the agent. */
  readonly called: string
  readonly year: number
  /** Months of the agent; more than the year may be given. */
  readonly sheets: readonly Timesheet[]
  readonly nameOf: (collectivityId: string) => string
  readonly today: Day
}

/** How much of a hash names an event: 128 bits. */
const UID_LENGTH = 32

/**
 * An agent's hours of a year as a calendar file: the body, the activity and the duration of each. No task, no cost, nothing of
 * other agents; the agent is named once, as the calendar's name. The identifier of an event says nothing of its content.
 */
export function hoursCalendar(hours: HoursOfYear, t: TFunction): string {
  const { agent, called, year, sheets, nameOf, today } = hours
  const lines = sheets
    .filter(({ agentId, month }) => agentId === agent.id && month.startsWith(String(year)))
    .flatMap((sheet) => sheet.lines)
    .filter(({ minutes }) => minutes > 0)
    .sort((a, b) => (timeLineKey(a) < timeLineKey(b) ? -1 : 1))
  return calendarText({
    name: t('calendar.name', { agent: called, year }),
    today,
    events: lines.map((line) => {
      const { collectivityId, activity, minutes: duration } = line
      const body = collectivityId === null ? t('common.commonTime') : nameOf(collectivityId)
      const place = activity === undefined ? body : `${body} (${activity})`
      return {
        uid: `${contentHash([agent.id, timeLineKey(line)]).slice(0, UID_LENGTH)}${OWN_EVENT}`,
        day: line.day,
        start: line.start ?? null,
        minutes: duration,
        summary: t('calendar.event', { place, duration }),
      }
    }),
  })
}
