import { weekday, type Day } from '#shared/kernel/day'
import { daysOf, type Period } from '#shared/kernel/period'
import { failure, success, type Result } from '#shared/kernel/result'
import { namesAbsence } from './names-absence'
import type { ImportFileFailure } from './import-failures'
import { IMPORT_LIMITS } from './import-limits'
import { titleLength } from './title-length'
import { agentOfFile } from './agent-of-file'
import { personKey } from './name-index'
import type {
  EventLeftOut,
  ImportEncoding,
  ImportRow,
  ImportRowFault,
  ImportTable,
} from './import-table'

/** One event of a calendar on one day. */
export interface CalendarEvent {
  /** Line of the file where the event begins. */
  readonly line: number
  readonly summary: string
  /** Name of the calendar; empty where it has none. */
  readonly calendar: string
  readonly organizer: string
  /** Those who did not decline. */
  readonly attendees: readonly string[]
  readonly declined: readonly string[]
  readonly place: string
  readonly category: string
  readonly day: Day
  /** Minutes since midnight. */
  readonly start: number
  readonly seconds: number
  readonly fault: Omit<ImportRowFault, 'column'> | null
  /** The days of an entry without hours; absent for others. */
  readonly wholeDays?: Period
  /** This program has written it: its title ends with its length, which another program may end with a time. */
  readonly saysLength?: true
  /** What calendars of several people call this event at this time, and which version of it this is; absent where nothing says. */
  readonly copy?: { readonly of: string; readonly version: string }
}

/** The events of a calendar file. */
export interface Calendar {
  readonly encoding: ImportEncoding
  readonly events: readonly CalendarEvent[]
  /** Events that are not among them. */
  readonly leftOut?: readonly EventLeftOut[]
}

/** Agent, body, task and activity as written in a title. */
interface Title {
  readonly agent: string | null
  readonly body: string
  readonly task: string
  /** Only of titles that this program has written. */
  readonly activity?: string
}

type IsKnown = (kind: 'agent' | 'collectivity', text: string) => boolean

/** The agent's own day, whatever its length. */
const A_DAY = '1 j'

const HEADERS = [
  'agent',
  'collectivity',
  'task',
  'day',
  'start',
  'duration',
  'title',
  'place',
  'category',
  'activity',
]

/** "Saint-Martin (état civil)" */
const IN_PARENTHESES = /^(.+?)\s+\(([^()]*)\)$/

/**
 * Reads a title: "Saint-Martin", "Saint-Martin : état civil", "Saint-Martin (état civil)", "Marie - Saint-Martin : état
 * civil". A dash between spaces separates a known agent, else a task.
 */
function readTitle(summary: string, isKnown: IsKnown): Title {
  const colon = /^(.+?)\s*:\s+(.*)$/.exec(summary) ?? IN_PARENTHESES.exec(summary)
  const head = colon?.[1] ?? summary
  const task = colon?.[2] ?? ''
  const dash = /^(.+?)\s+[-–—]\s+(.+)$/.exec(head)
  const [left, right] = [dash?.[1], dash?.[2]]
  if (left === undefined || right === undefined) return { agent: null, body: head, task }
  if (isKnown('agent', left) && !isKnown('collectivity', head))
    return { agent: left, body: right, task }
  if (isKnown('collectivity', head)) return { agent: null, body: head, task }
  return { agent: null, body: left, task: task === '' ? right : `${right}, ${task}` }
}

/** What a title of this program says: "Oigny (urbanisme) : 2 h 30"; any other is read as people write them. */
function titleOf({ summary, saysLength }: CalendarEvent, isKnown: IsKnown): Title {
  const before = saysLength === true ? titleLength(summary)?.before : undefined
  if (before === undefined) return readTitle(summary, isKnown)
  const parts = isKnown('collectivity', before) ? null : IN_PARENTHESES.exec(before)
  return { agent: null, body: parts?.[1] ?? before, task: '', activity: parts?.[2] ?? '' }
}

const keyOf = (name: string): string => personKey(name.replace(/@.*$/, ''))

/** An event, for one person. */
interface Attended {
  readonly event: CalendarEvent
  readonly agent: string
}

/** The calendar whose copy of an event counts, by event and person: that of the latest version, else the first. */
function countedCopies(all: readonly Attended[]): ReadonlyMap<string, CalendarEvent> {
  const counted = new Map<string, CalendarEvent>()
  for (const attended of all) {
    const key = copyKey(attended)
    const known = counted.get(key)
    const { copy } = attended.event
    if (copy !== undefined && (known?.copy === undefined || copy.version > known.copy.version))
      counted.set(key, attended.event)
  }
  return counted
}

const copyKey = ({ event, agent }: Attended): string =>
  JSON.stringify([event.copy?.of, keyOf(agent)])

/** Who attends an event: those whom it lists, and who organizes it in a calendar of their own. Programs list only the others. */
function attending({ attendees, calendar, declined, organizer }: CalendarEvent): readonly string[] {
  const own = keyOf(organizer)
  const isListed = [...attendees, ...declined].some((name) => keyOf(name) === own)
  return own !== keyOf(calendar) || isListed ? attendees : [...attendees, organizer]
}

/**
 * The agents of an event whose title names none: those known among who attends it, else the calendar's owner, else the organizer; none
 * where its owner declined.
 */
function peopleOf(event: CalendarEvent, isKnown: IsKnown): readonly string[] {
  const known = attending(event).filter((name) => isKnown('agent', name))
  if (known.length > 0) return [...new Set(known)]
  const declined = new Set(event.declined.map(keyOf))
  if (declined.has(keyOf(event.calendar))) return []
  const others = [event.calendar, event.organizer, ...event.attendees].filter((name) => name !== '')
  const isAgent = (name: string): boolean => isKnown('agent', name)
  const named = agentOfFile(event.saysLength === true ? [event.calendar] : [], '', isAgent)
  return [others.find(isAgent) ?? (named.known ? named.text : others[0]) ?? '']
}

/** Whether two events have the same people, as days of a series do. */
const areOfSamePeople = (one: CalendarEvent, other: CalendarEvent): boolean =>
  one.attendees === other.attendees &&
  one.declined === other.declined &&
  one.organizer === other.organizer &&
  one.calendar === other.calendar &&
  one.saysLength === other.saysLength

/** The agents of events, one after the other: those of a series are looked for once. */
function peopleOfEach(isKnown: IsKnown): (event: CalendarEvent) => readonly string[] {
  let last: { readonly event: CalendarEvent; readonly people: readonly string[] } | null = null
  return (event) => {
    if (last === null || !areOfSamePeople(last.event, event))
      last = { event, people: peopleOf(event, isKnown) }
    return last.people
  }
}

/** The seconds of a day. */
const DAY = 86_400

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`

const lasting = (seconds: number): string =>
  `${clock(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`

/** A day of an entry without hours, and what it counts unless it is refused. */
interface WholeDay {
  readonly day: Day
  readonly duration: string
  readonly faults: readonly ImportRowFault[]
}

/**
 * The days of an entry without hours: one row that is refused where its title names an absence, the length that its title says where
 * this program has written it, else each day from Monday to Friday (or the only one), refused unless such entries are counted (`countWholeDays`).
 */
function wholeDayRows(
  { summary, saysLength }: CalendarEvent,
  days: Period,
  isOfBody: boolean,
): readonly WholeDay[] {
  const refusedDay = (day: Day, fault: Omit<ImportRowFault, 'column'>): WholeDay => ({
    day,
    duration: A_DAY,
    faults: [{ column: null, ...fault }],
  })
  if (!isOfBody && namesAbsence(summary))
    return [refusedDay(days.from, { code: 'absenceNamed', found: summary, days })]
  const said = saysLength === true ? titleLength(summary) : null
  if (said !== null) return [{ day: days.from, duration: clock(said.length), faults: [] }]
  const all = daysOf(days)
  const atWork = all.filter((day) => weekday(day) < 6)
  return (atWork.length === 0 || all.length === 1 ? all.slice(0, 1) : atWork).map((day) =>
    refusedDay(day, { code: 'allDay', found: summary }),
  )
}

/**
 * Arranges a calendar as a table: a row for each event, day and agent. An event with several known agents counts for each
 * of them, and one without length is left out and named. So are the other copies of a meeting that calendars of several people have:
 * it counts once for each person.
 *
 * @param file its name, for the failures
 * @param isKnown whether a text is the name of a known agent or body
 */
export function calendarTable(
  file: string,
  { encoding, events, leftOut = [] }: Calendar,
  isKnown: IsKnown,
): Result<ImportTable, ImportFileFailure> {
  if (events.length === 0) return failure({ code: 'importEmpty', file })
  const isWithoutLength = ({ seconds, fault, wholeDays }: CalendarEvent): boolean =>
    seconds === 0 && fault === null && wholeDays === undefined
  const withoutLength = new Map(
    events.filter(isWithoutLength).map(({ line, summary }) => [line, summary]),
  )
  const people = peopleOfEach(isKnown)
  const attended = events
    .filter((event) => !isWithoutLength(event))
    .flatMap((event) => {
      const title = titleOf(event, isKnown)
      const agents = title.agent === null ? people(event) : [title.agent]
      return agents.map((agent) => ({ event, title, agent }))
    })
  const counted = countedCopies(attended)
  const isSpare = (each: Attended): boolean =>
    (counted.get(copyKey(each)) ?? each.event).calendar !== each.event.calendar
  const spare = new Map(
    attended.filter(isSpare).map(({ event: { line, summary } }) => [line, summary]),
  )
  const eventsLeftOut = [
    ...leftOut,
    ...[...withoutLength].map(([line, found]) => ({ line, found, why: 'noLength' as const })),
    ...[...spare].map(([line, found]) => ({ line, found, why: 'copy' as const })),
  ]
  const rows = attended.flatMap((each): readonly ImportRow[] => {
    const { event, title, agent } = each
    if (isSpare(each)) return []
    const written = [event.summary, event.place, event.category, title.activity ?? '']
    if (event.wholeDays !== undefined) {
      const isOfBody = [title.body, event.place].some((name) => isKnown('collectivity', name))
      return wholeDayRows(event, event.wholeDays, isOfBody).map(({ day, duration, faults }) => ({
        line: event.line,
        cells: [agent, title.body, title.task, day, '', duration, ...written],
        ...(faults.length === 0 ? {} : { faults }),
      }))
    }
    // A beginning would cut them at midnight.
    const isPast = event.saysLength === true && event.start * 60 + event.seconds > DAY
    const times = [event.day, isPast ? '' : clock(event.start), lasting(event.seconds)]
    return [
      {
        line: event.line,
        cells: [agent, title.body, title.task, ...times, ...written],
        ...(event.fault === null ? {} : { faults: [{ ...event.fault, column: null }] }),
      },
    ]
  })
  return rows.length > IMPORT_LIMITS.rows
    ? failure({ code: 'importTooManyRows', file, limit: IMPORT_LIMITS.rows })
    : success({
        format: 'ics',
        encoding,
        separator: null,
        headers: HEADERS,
        rows,
        ...(eventsLeftOut.length === 0 ? {} : { eventsLeftOut }),
      })
}
