import { agentSchema } from '#shared/domain/agents/agent'
import { agreementSchema } from '#shared/domain/agreements/agreement'
import { adjustmentSchema } from '#shared/domain/approvals/adjustment'
import { collectivitySchema } from '#shared/domain/collectivities/collectivity'
import { agentCostSchema } from '#shared/domain/costs/agent-cost'
import { parameterSchema } from '#shared/domain/costs/parameter'
import { serviceChargeSchema } from '#shared/domain/costs/service-charge'
import { criterionSchema } from '#shared/domain/keys/criterion'
import { timesheetSchema } from '#shared/domain/timesheets/timesheet'
import { tripSchema } from '#shared/domain/travel/trip'
import { unitCountSchema } from '#shared/domain/units/unit-count'
import type { Territory } from './territory'

/** What the schemas of the workspace refuse of a territory; empty where it is valid. */
export function faultsOf(territory: Territory): readonly string[] {
  const checks = [
    ['agreements', agreementSchema, territory.agreements],
    ['collectivities', collectivitySchema, territory.collectivities],
    ['agents', agentSchema, territory.agents],
    ['timesheets', timesheetSchema, territory.timesheets],
    ['costs', agentCostSchema, territory.costs],
    ['charges', serviceChargeSchema, territory.charges],
    ['adjustments', adjustmentSchema, territory.adjustments],
    ['criteria', criterionSchema, territory.criteria],
    ['trips', tripSchema, territory.trips],
    ['parameters', parameterSchema, territory.parameters],
    ['unitCounts', unitCountSchema, territory.unitCounts],
  ] as const
  return checks.flatMap(([name, schema, list]) =>
    list.flatMap((record: unknown) => {
      const read = schema.safeParse(record)
      return read.success ? [] : [`${name}: ${read.error.message}`]
    }),
  )
}
