import { weekday, type Day } from '#shared/kernel/day'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import { periodHolds } from '#shared/kernel/period'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { workPeriodOn, type Agent } from '../agents/agent'
import type { Agreement } from '../agreements/agreement'
import { coveringAgreement, lends } from '../agreements/coverage'
import { standingTerms } from '../agreements/term-versions'
import type { Collectivity } from '../collectivities/collectivity'
import type { Absence } from './absence'
import { absenceOn } from './absences-on'
import { agreementWeek } from './agreement-week'
import { holidayRegion } from './holiday-region'
import { holidayOn } from './holidays'
import { templateOn } from './template-on'
import { placeKey, type TimeLine } from './timesheet'
import { slotsOn } from './slots-on'
import type { TemplateSlot, WeekTemplate } from './week-template'

/** Hours that a usual week or an agreement foresees, not yet confirmed. */
export interface ForeseenCell {
  readonly day: Day
  /** `null`: common time. */
  readonly collectivityId: string | null
  readonly activity?: string
  /** More than zero. */
  readonly minutes: Minutes
  /** Minutes since midnight, where the usual week says so and the cell is one piece. */
  readonly start?: number
  readonly source: 'template' | 'agreement'
}

/** What foreseen hours are made from. Only what concerns the agent is used; more may be given. */
export interface ForeseenFacts {
  readonly agent: Agent
  readonly days: readonly Day[]
  readonly agreements: readonly Agreement[]
  readonly templates: readonly WeekTemplate[]
  readonly absences: readonly Absence[]
  /** The employer's place decides the public holidays. */
  readonly collectivities: readonly Collectivity[]
}

/** A usual piece of work on a day: a slot of the usual week, or a day's share of a contracted week. */
type Piece = Omit<TemplateSlot, 'weekday'>

const NOON = 720

/** What is left of a piece on a day when the agent is away for half of it. */
function duringHalf(piece: Piece, away: 'morning' | 'afternoon'): Piece | null {
  if (piece.start === null)
    return { ...piece, minutes: minutes(roundRatio(ratio(BigInt(piece.minutes), 2n))) }
  return (piece.start < NOON ? 'morning' : 'afternoon') === away ? null : piece
}

function cellOf(pieces: readonly Piece[], on: Day, source: ForeseenCell['source']): ForeseenCell {
  const sorted =
    pieces.length === 1 ? pieces : [...pieces].sort((a, b) => (a.start ?? -1) - (b.start ?? -1))
  const [first, ...rest] = sorted
  if (first === undefined) throw new RangeError('No piece to make a cell of')
  let length: number = first.minutes
  let joined = first.start !== null
  for (const piece of rest) {
    joined &&= piece.start === (first.start ?? 0) + length
    length += piece.minutes
  }
  return {
    day: on,
    collectivityId: first.collectivityId,
    ...(first.activity === '' ? {} : { activity: first.activity }),
    minutes: minutes(length),
    ...(joined && first.start !== null ? { start: first.start } : {}),
    source,
  }
}

const placeOf = (piece: Piece): Pick<TimeLine, 'collectivityId' | 'activity'> => ({
  collectivityId: piece.collectivityId,
  ...(piece.activity === '' ? {} : { activity: piece.activity }),
})

/**
 * What an agent is expected to do on some days, in the order of the days, one cell per day, body and activity.
 *
 * The usual week in force on the day says it; without one, an agreement that lends this agent alone does: its
 * contracted week over Monday to Friday. Nothing is foreseen on public holidays, during absences (a half day keeps the
 * pieces that begin in the other half, or half of those without an hour), outside the agent's work periods and where no
 * agreement covers agent and body that day.
 */
export function foreseenCells(facts: ForeseenFacts): readonly ForeseenCell[] {
  const { agent, templates } = facts
  const lending = standingTerms(facts.agreements).filter((terms) => lends(terms, agent.id))
  const absences = facts.absences.filter(({ agentId }) => agentId === agent.id)
  const region = holidayRegion(facts.collectivities.find(({ id }) => id === agent.employerId))
  const alone = lending.filter(({ agents, archived }) => agents.length === 1 && !archived)
  const weeks = new Map(alone.map((agreement) => [agreement, agreementWeek(agreement)]))

  return facts.days.flatMap((on) => {
    if (workPeriodOn(agent, on) === undefined || holidayOn(on, region) !== null) return []
    const away = absenceOn(absences, agent.id, on)?.part
    if (away === 'day') return []
    const template = templateOn(templates, agent.id, on)
    const day = weekday(on)
    const slots =
      template === undefined
        ? [...weeks].flatMap(([{ period }, own]) =>
            periodHolds(period, on) ? slotsOn(own, day) : [],
          )
        : slotsOn(template.slots, day)
    const cells = new Map<string, Piece[]>()
    for (const slot of slots) {
      const piece = away === undefined ? slot : duringHalf(slot, away)
      if (piece === null || piece.minutes === 0) continue
      const place = placeOf(piece)
      const hour = { agentId: agent.id, collectivityId: piece.collectivityId, day: on }
      if (coveringAgreement(lending, hour) === undefined) continue
      const key = placeKey(place)
      const known = cells.get(key)
      if (known === undefined) cells.set(key, [piece])
      else known.push(piece)
    }
    const source = template === undefined ? 'agreement' : 'template'
    return [...cells.values()].map((pieces) => cellOf(pieces, on, source))
  })
}
