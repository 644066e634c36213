import type { Day } from '#shared/kernel/day'
import { groupBy } from '#shared/kernel/group-by'
import { failure, success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { Agent } from '#shared/domain/agents/agent'
import { gradeOn } from '#shared/domain/agents/grade-on'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreementOn, everServed } from '#shared/domain/agreements/term-versions'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import type { CostNotice } from '#shared/domain/agreements/cost-notice'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { Parameter } from '#shared/domain/costs/parameter'
import type { ServiceCharge } from '#shared/domain/costs/service-charge'
import type { Criterion } from '#shared/domain/keys/criterion'
import type { Paper } from '#shared/domain/papers/paper'
import { FORM_RULES } from '#shared/domain/formalities/form-rules'
import type { Overrun } from './overruns-of'
import type { SigningPorts } from './ports'
import { unknownRecord } from './missing-records'

/** The facts of the acts of an agreement. */
export interface ActFacts {
  readonly kind: DeskInput<'writeActs'>['kind']
  readonly agreement: Agreement
  readonly lender: Collectivity
  readonly collectivities: ReadonlyMap<string, Collectivity>
  /** With the category and grade of the day on which it is written. */
  readonly agents: ReadonlyMap<string, Agent>
  /** Unit costs notified under the agreement. */
  readonly notices: readonly CostNotice[]
  /** The dated figures of the law: they say by when a unit cost is notified. */
  readonly parameters: readonly Parameter[]
  readonly charges: readonly ServiceCharge[]
  /** The papers of the agreement: résolutions, opinions and consents with their numbers and days. */
  readonly papers: readonly Paper[]
  /** The user's criteria, which keys name. */
  readonly criteria: ReadonlyMap<string, Criterion>
  readonly year: number
  readonly amendmentId: string | null
  /** The day on which it is written. */
  readonly today: Day
  /** Whether the service of the agreement serves other bodies too, under another form and by another convention. */
  readonly isOneOfSeveral?: boolean
  /** The bodies that use up their planned hours; read for their letter alone. */
  readonly overruns?: readonly Overrun[]
}

/** All bodies, those of an agreement that have one kind and name with their code after it: its acts name bodies by these. */
function namedBodies(
  agreement: Agreement,
  collectivities: ReadonlyMap<string, Collectivity>,
): ReadonlyMap<string, Collectivity> {
  const parties = new Set([agreement.lenderId, ...everServed(agreement)])
  const bodies = [...collectivities.values()].filter(({ id }) => parties.has(id))
  const names = groupBy(bodies, ({ kind }) => kind).flatMap((same) => [...bodyNames(same)])
  const called = new Map(names)
  return new Map(
    [...collectivities].map(([id, body]) => [id, { ...body, name: called.get(id) ?? body.name }]),
  )
}

/** Gathers the facts of an act; refused where the agreement, its lender or its amendment is gone. */
export function actFacts(
  { keeper, surroundings }: SigningPorts,
  { agreementId, kind, year, amendmentId }: DeskInput<'writeActs'>,
): Result<ActFacts, Failure> {
  const registers = keeper.registers()
  const { agreements, agents, costNotices, parameters } = registers
  const { serviceCharges, criteria, papers } = registers
  const agreement = agreements.get(agreementId)
  if (agreement === undefined) return unknownRecord('agreements', agreementId)
  const collectivities = namedBodies(agreement, registers.collectivities)
  const lender = collectivities.get(agreement.lenderId)
  if (lender === undefined) return unknownRecord('collectivities', agreement.lenderId)
  const named = agreement.amendments?.some(({ id }) => id === amendmentId) ?? false
  if (kind === 'amendment' && !named) return unknownRecord('agreements', amendmentId ?? agreementId)
  const called = agreement.instalments.some(({ calledOn }) =>
    calledOn.startsWith(`${String(year)}-`),
  )
  if (kind === 'instalmentCall' && !called)
    return failure({ code: 'noInstalmentInYear', year: String(year) })
  const today = surroundings.today()
  const { legalForm } = agreementOn(agreement, today)
  const longest = legalForm === undefined ? null : FORM_RULES[legalForm].longest
  if (kind === 'termLetter' && longest === null) return failure({ code: 'noLongestTerm' })
  const ofAgreement = <T extends { readonly agreementId: string }>(
    records: ReadonlyMap<string, T>,
  ): readonly T[] => [...records.values()].filter((one) => one.agreementId === agreementId)
  return success({
    kind,
    agreement,
    lender,
    collectivities,
    agents: new Map([...agents].map(([id, agent]) => [id, { ...agent, ...gradeOn(agent, today) }])),
    criteria,
    year,
    amendmentId,
    today,
    notices: ofAgreement(costNotices),
    parameters: [...parameters.values()],
    charges: ofAgreement(serviceCharges),
    papers: ofAgreement(papers),
  })
}
