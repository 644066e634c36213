import { failure, type Result } from '#shared/kernel/result'
import type { DeskInput, Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { keyCriteria } from '#shared/domain/agreements/key-references'
import { supposedBodies } from '#shared/domain/simulation/check-scenarios'
import type { Supposition } from '#shared/domain/simulation/scenario'
import { keepRecord } from './keep-record'
import { missingAgents, missingCollectivities } from './missing-records'
import type { Ports, Registers } from './ports'

const missingCriteria = (
  { criteria }: Registers,
  suppositions: readonly Supposition[],
): readonly Failure[] =>
  suppositions
    .flatMap((one) => (one.kind === 'key' ? keyCriteria(one) : []))
    .filter(({ id }) => !criteria.has(id))
    .map(({ id }) => ({ code: 'unknownRecord', table: 'criteria', id }))

/** Keeps a simulation under its name; nothing else changes. All that its suppositions name exists. */
export function saveScenario(
  { keeper }: Pick<Ports, 'keeper'>,
  scenario: DeskInput<'saveScenario'>,
): Promise<Result<Saved, Failure>> {
  return keeper.accept(() => {
    const registers = keeper.registers()
    const { id, agreementId, name, suppositions } = scenario
    if (!registers.agreements.has(agreementId))
      return Promise.resolve(
        failure({ code: 'unknownRecord', table: 'agreements', id: agreementId }),
      )
    const bodies = suppositions.flatMap(supposedBodies).map((each) => each.id)
    const agents = suppositions.flatMap((one) => ('agentId' in one ? (one.agentId ?? []) : []))
    const missing = [
      ...missingCollectivities(registers, bodies),
      ...missingAgents(registers, agents),
      ...missingCriteria(registers, suppositions),
    ]
    if (missing.length > 0) return Promise.resolve(failure(...missing))
    const before = registers.scenarios.get(id) ?? null
    return Promise.resolve(
      keepRecord(
        { verb: 'saveScenario', subject: name, when: null },
        { table: 'scenarios', id, before, after: scenario },
      ),
    )
  })
}
