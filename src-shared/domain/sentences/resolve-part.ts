import type { Day } from '#shared/kernel/day'
import type { ElementGroup } from './group-parts'
import type { Named, NameIndex } from './name-index'
import { resolveDays } from './resolve-days'
import type { SentenceDates } from './sentence-dates'
import type { SentenceElement, AmountExpression, NameExpression } from './sentence-element'
import type { TextRange } from './sentence-token'
import type { SentenceFailure, SentencePart, SentenceQuestion, SentenceSpan } from './understanding'

/** What a part needs besides its own words. */
export interface PartGround {
  readonly text: string
  readonly dates: SentenceDates
  readonly names: NameIndex
  /** Whether some agreement lends the agent to the body: it decides between two bodies with similar names. */
  readonly serves: (agentId: string, collectivityId: string) => boolean
}

/** What a part passes on to the next, where that one says nothing else. */
export interface Inherited {
  readonly agentIds: readonly string[] | null
  readonly days: readonly Day[] | null
  /** `undefined`: not given yet; `null`: common time. */
  readonly collectivityId: string | null | undefined
}

/** A part that was read: complete, or with its problems. */
export interface ResolvedPart {
  readonly part: SentencePart | null
  readonly spans: readonly SentenceSpan[]
  readonly questions: readonly SentenceQuestion[]
  readonly failures: readonly SentenceFailure[]
  readonly leaves: Inherited
}

const at = ({ from, to }: TextRange): TextRange => ({ from, to })

/** From the first to the last of some words. */
function around(ranges: readonly TextRange[]): TextRange {
  return {
    from: Math.min(...ranges.map(({ from }) => from)),
    to: Math.max(...ranges.map(({ to }) => to)),
  }
}

/** The only one that is meant, or `null` where that must be asked. */
function onlyOne({ named, sure }: NameExpression, likely: (one: Named) => boolean): Named | null {
  if (!sure) return null
  if (named.length === 1) return named[0] ?? null
  const some = named.filter(likely)
  return some.length === 1 ? (some[0] ?? null) : null
}

type NameElement = Extract<SentenceElement, { readonly kind: 'name' }>

const asked = (element: NameElement): SentenceQuestion => ({
  ...at(element),
  candidates: element.name.named,
  slip: !element.name.sure,
})

function agentsOf(group: ElementGroup, names: NameIndex) {
  const questions: SentenceQuestion[] = []
  const spans: SentenceSpan[] = []
  const ids = group.agents.flatMap((element): readonly string[] => {
    if (element.kind === 'everyone') {
      const everyone = [...names.agents.keys()]
      spans.push({ ...at(element), kind: 'agent', agentIds: everyone })
      return everyone
    }
    const one = onlyOne(element.name, () => false)
    if (one === null) questions.push(asked(element))
    else spans.push({ ...at(element), kind: 'agent', agentIds: [one.id] })
    return one === null ? [] : [one.id]
  })
  return { questions, spans, ids: group.agents.length === 0 ? null : [...new Set(ids)] }
}

function bodyOf({ body }: ElementGroup, agentIds: readonly string[], serves: PartGround['serves']) {
  if (body === null) return { questions: [], spans: [], id: undefined }
  if (body.kind === 'common') {
    const span = { ...at(body), kind: 'collectivity', collectivityId: null } as const
    return { questions: [], spans: [span], id: null }
  }
  const one = onlyOne(
    body.name,
    ({ id }) => agentIds.length > 0 && agentIds.every((agentId) => serves(agentId, id)),
  )
  if (one === null) return { questions: [asked(body)], spans: [], id: undefined }
  const span = { ...at(body), kind: 'collectivity', collectivityId: one.id } as const
  return { questions: [], spans: [span], id: one.id }
}

function amountOf({
  amount,
  numbers,
}: ElementGroup): (TextRange & { amount: AmountExpression }) | null {
  if (amount !== null) return { ...at(amount), amount: amount.amount }
  const last = numbers.at(-1)
  return last === undefined
    ? null
    : { ...at(last.element), amount: { kind: 'duration', text: last.element.number } }
}

/** Reads one part; what it does not say comes from the part before, else from the screen. */
export function resolvePart(
  group: ElementGroup,
  before: Inherited,
  ground: PartGround,
): ResolvedPart {
  const { dates, text } = ground
  const agents = agentsOf(group, ground.names)
  const agentIds = agents.ids ?? before.agentIds
  const days = resolveDays(group, dates, text)
  const onDays = days.days ?? before.days
  const amount = amountOf(group)
  const body = bodyOf(group, agentIds ?? [], ground.serves)
  // A part with its own days or agents may continue with the same body; another would repeat the same cell.
  const goesOn = group.body === null && (days.days !== null || agents.ids !== null)
  const collectivityId = goesOn ? before.collectivityId : body.id
  const range = around([
    ...group.agents,
    ...group.days,
    ...group.numbers.map(({ element }) => element),
    ...[group.amount, group.body, group.activity].flatMap((element) => element ?? []),
  ])
  const failures: SentenceFailure[] = [...days.failures]
  const miss = (
    code: 'agentMissing' | 'dayMissing' | 'amountMissing' | 'bodyMissing' | 'noDayLeft',
  ): unknown => failures.push({ ...range, code })
  if (agentIds === null) miss('agentMissing')
  if (onDays === null) miss('dayMissing')
  else if (onDays.length === 0 && days.failures.length === 0) miss('noDayLeft')
  if (amount === null) miss('amountMissing')
  else if (amount.amount.kind === 'wrong')
    failures.push({ ...at(amount), code: 'duration', failure: amount.amount.failure })
  if (collectivityId === undefined && body.questions.length === 0) miss('bodyMissing')
  const questions = [...agents.questions, ...body.questions]
  const activity = group.activity
  const leaves = { agentIds, days: onDays, collectivityId: collectivityId ?? before.collectivityId }
  const spans: readonly SentenceSpan[] = [
    ...agents.spans,
    ...days.spans,
    ...(amount === null ? [] : [{ ...at(amount), kind: 'amount', amount: amount.amount } as const]),
    ...body.spans,
    ...(activity === null
      ? []
      : [{ ...at(activity), kind: 'activity', activity: activity.activity } as const]),
  ]
  const expression = amount?.amount
  const complete =
    failures.length === 0 &&
    questions.length === 0 &&
    agentIds !== null &&
    onDays !== null &&
    expression !== undefined &&
    expression.kind !== 'wrong' &&
    collectivityId !== undefined
  return {
    part: complete
      ? {
          ...range,
          agentIds,
          days: onDays,
          amount: expression,
          collectivityId,
          activity: activity?.activity ?? null,
        }
      : null,
    spans,
    questions,
    failures,
    leaves: collectivityId === null ? { ...leaves, collectivityId } : leaves,
  }
}
