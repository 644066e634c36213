import type { Day } from '#shared/kernel/day'
import { day, mondayOf } from '#shared/kernel/day'
import { agentName } from '#shared/domain/agents/agent'
import { nameIndex } from '#shared/domain/sentences/name-index'
import type { SentenceWords } from '#shared/domain/sentences/read-sentence'
import { readSentence } from '#shared/domain/sentences/read-sentence'
import type { SentenceFacts } from '#shared/domain/sentences/understand-sentence'
import { understandSentence } from '#shared/domain/sentences/understand-sentence'
import type { SentenceEntry, Understanding } from '#shared/domain/sentences/understanding'
import { dayLength } from '#shared/domain/timesheets/day-length'
import { foreseenCells } from '#shared/domain/timesheets/foreseen'
import type { TimeLine } from '#shared/domain/timesheets/timesheet'
import { sampleWorkspace } from '../../hands/sample-workspace'

/** The sample, whole. */
export const SAMPLE_FILE = sampleWorkspace()
const file = SAMPLE_FILE
const index = nameIndex(file.agents, file.collectivities)

/** Agents and bodies of the sample, by the names a sentence may use. */
export const SAMPLE_NAMES = index

/** Friday of the week in which every sentence here is written. */
const FRIDAY = day('2027-01-15')

const agentOf = (id: string) => {
  const agent = index.agents.get(id)
  if (agent === undefined) throw new Error(`No agent ${id}`)
  return agent
}

/** The identifier of a sample's agent, by first name. */
export const person = (firstName: string): string => {
  const found = file.agents.find((agent) => agent.firstName === firstName)
  if (found === undefined) throw new Error(`Nobody called ${firstName}`)
  return found.id
}

/** What is kept of a day, for a test to say. */
export type KeptLine = TimeLine & { readonly agentId: string }

/** All that a sentence is read and weighed against. */
export type SentenceContext = SentenceWords & SentenceFacts

/** Reads a sentence and weighs it, as the palette does. */
export const understand = (text: string, context: SentenceContext): Understanding =>
  understandSentence(readSentence(text, context), context)

/** The sample in the week of 11 January 2027, with what a test keeps there. */
export const sampleContext = (
  kept: readonly KeptLine[] = [],
  change: Partial<SentenceContext> = {},
): SentenceContext => ({
  dates: { today: FRIDAY, day: FRIDAY, monday: mondayOf(FRIDAY) },
  names: index,
  agentId: null,
  activities: [],
  serves: () => true,
  kept: (agentId, on) => kept.filter((line) => line.agentId === agentId && line.day === on),
  foreseen: (agentId, on) => foreseen(agentId, on),
  dayLength: (agentId, on) => dayLength(agentOf(agentId), on, file.weekTemplates),
  ...change,
})

const foreseen = (agentId: string, on: Day) =>
  foreseenCells({
    agent: agentOf(agentId),
    days: [on],
    agreements: file.agreements,
    templates: file.weekTemplates,
    absences: file.absences,
    collectivities: file.collectivities,
  })

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60))}h${String(minutes % 60).padStart(2, '0')}`

/** A body by its name. */
const bodyName = (id: string | null): string =>
  id === null ? 'common time' : (index.collectivities.get(id)?.name ?? id)

const cell = ({ agentId, collectivityId, activity, minutes, start }: SentenceEntry): string =>
  [
    agentName(agentOf(agentId)),
    `${bodyName(collectivityId)}${activity === null ? '' : ` (${activity})`}`,
    `${clock(minutes)}${start === null ? '' : ` from ${clock(start)}`}`,
  ].join(', ')

/** Entries in a few words, days of one cell together: "11 12 January: Marie Dupont, Léry, 3h00". */
export function told(entries: readonly SentenceEntry[]): readonly string[] {
  const cells = new Map<string, string[]>()
  for (const entry of entries)
    cells.set(cell(entry), [...(cells.get(cell(entry)) ?? []), entry.day.slice(5)])
  return [...cells].map(([what, days]) => `${days.join(' ')}: ${what}`)
}

/** What an understanding asks and refuses, in a few words. */
export const objections = (text: string, { questions, failures }: Understanding) => [
  ...questions.map(
    ({ from, to, candidates, slip }) =>
      `${slip ? 'nearly' : 'which'} “${text.slice(from, to)}”: ${candidates
        .map(({ kind, id }) => (kind === 'agent' ? agentName(agentOf(id)) : bodyName(id)))
        .join(' or ')}`,
  ),
  ...failures.map((one) => {
    const code = one.code === 'duration' ? one.failure.code : one.code
    return `${code} “${text.slice(one.from, one.to)}”`
  }),
]
