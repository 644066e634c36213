import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { keyCriteria } from '#shared/domain/agreements/key-references'
import { supposedBodies } from '#shared/domain/simulation/check-scenarios'
import { keepRecord } from './keep-record'
import {
  missingAgents,
  missingCollectivities,
  missingCriteria,
  unknownRecord,
} from './missing-records'
import type { KeeperPort, Kept } from './ports'

/** Keeps a simulation under its name; nothing else changes. All that its suppositions name exists. */
export function saveScenario({ keeper }: KeeperPort, scenario: DeskInput<'saveScenario'>): Kept {
  return keeper.accept(() => {
    const registers = keeper.registers()
    const { id, agreementId, name, suppositions } = scenario
    if (!registers.agreements.has(agreementId)) return unknownRecord('agreements', agreementId)
    const bodies = suppositions.flatMap(supposedBodies).map((each) => each.id)
    const agents = suppositions.flatMap((one) => ('agentId' in one ? (one.agentId ?? []) : []))
    const missing = [
      ...missingCollectivities(registers, bodies),
      ...missingAgents(registers, agents),
      ...missingCriteria(
        registers,
        suppositions.flatMap((one) => (one.kind === 'key' ? keyCriteria(one) : [])),
      ),
    ]
    if (missing.length > 0) return failure(...missing)
    const before = registers.scenarios.get(id) ?? null
    return keepRecord(
      { verb: 'saveScenario', subject: name, when: null },
      { table: 'scenarios', id, before, after: scenario },
    )
  })
}
