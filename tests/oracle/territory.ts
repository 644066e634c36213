import type { Adjustment } from '#shared/domain/approvals/adjustment'
import type { Agent } from '#shared/domain/agents/agent'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Terms } from '#shared/domain/agreements/terms'
import type { AllocationFacts } from '#shared/domain/allocation/facts'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import type { Parameter } from '#shared/domain/costs/parameter'
import type { ServiceCharge } from '#shared/domain/costs/service-charge'
import type { Criterion } from '#shared/domain/keys/criterion'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import type { Trip } from '#shared/domain/travel/trip'
import type { UnitCount } from '#shared/domain/units/unit-count'
import type { Day } from '#shared/kernel/day'
import { plainAgent, plainBody } from '../hands/plain-records'

/** What a settlement is made from, as plain records that can be written down as JSON. */
export interface Territory {
  readonly period: { readonly from: string; readonly to: string }
  /** The first is the settled one. */
  readonly agreements: readonly Agreement[]
  readonly collectivities: readonly Collectivity[]
  readonly agents: readonly Agent[]
  readonly timesheets: readonly Timesheet[]
  readonly costs: readonly AgentCost[]
  readonly charges: readonly ServiceCharge[]
  readonly adjustments: readonly Adjustment[]
  readonly criteria: readonly Criterion[]
  readonly trips: readonly Trip[]
  readonly parameters: readonly Parameter[]
  readonly unitCounts: readonly UnitCount[]
}

/** The facts of a territory as the engine takes them. */
export function factsOf(territory: Territory): AllocationFacts {
  const { period, timesheets, agreements, ...facts } = territory
  const [agreement] = agreements
  if (agreement === undefined) throw new RangeError('A territory without an agreement')
  return {
    ...facts,
    agreement,
    agreements,
    period: { from: period.from as Day, to: period.to as Day },
    hours: timeColumns(timesheets),
  }
}

/** A body, with what no settlement reads left empty. */
export const aBody = (id: string, more: object = {}): Collectivity => ({
  ...plainBody(id),
  name: `Body ${id}`,
  ...more,
})

/** An agent of 35 hours from before any settlement, likewise. */
export const anAgent = (id: string, more: object = {}): Agent => ({
  ...plainAgent(id, { firstName: id, category: 'B', employerId: LENDER }),
  ...more,
})

/** The body that lends. */
export const LENDER = 'Lender'

/** An agreement with given terms. */
export const anAgreement = (
  id: string,
  from: string,
  terms: Terms,
  more: object = {},
): Agreement => ({
  id,
  reference: id,
  title: id,
  legalBasis: '',
  resolutionReference: '',
  signedOn: null,
  lenderId: LENDER,
  period: { from: from as Day, to: null },
  ...terms,
  instalments: [],
  archived: false,
  ...more,
})

/** An amendment of given terms. */
export const anAmendment = (
  number: number,
  effectiveOn: string,
  terms: Terms,
): NonNullable<Agreement['amendments']>[number] => ({
  id: `amendment ${String(number)}`,
  reference: `Avenant ${String(number)}`,
  purpose: '',
  resolutionReference: '',
  signedOn: null,
  effectiveOn: effectiveOn as Day,
  terms,
})
