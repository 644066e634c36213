import type { CorrectableFact } from '#shared/contract/correctable-facts'
import type { ChangeLabel, Registry } from '#shared/contract/views'
import { agentName } from '#shared/domain/agents/agent'
import { agentNames } from '#shared/domain/agents/agent-names'

/** What a fact is about, as the history would name it. */
export function factLabel(
  fact: CorrectableFact,
  { agents, agreements, costNotices, serviceCharges, trips }: Registry,
): ChangeLabel {
  const names = agentNames(agents)
  const agent = (id: string): string => names.get(id) ?? ''
  const reference = (id: string): string => agreements.find((one) => one.id === id)?.reference ?? ''
  switch (fact.method) {
    case 'recordTime': {
      const [sheet] = fact.input.sheets
      const when = sheet?.lines[0]?.day ?? null
      return { verb: fact.method, subject: agent(sheet?.agentId ?? ''), when }
    }
    case 'saveCost':
    case 'removeCost':
      return { verb: 'saveCost', subject: agent(fact.input.agentId), when: fact.input.month }
    case 'saveServiceCharge':
      return { verb: fact.method, subject: fact.input.label, when: null }
    case 'removeServiceCharge': {
      const charge = serviceCharges.find(({ id }) => id === fact.input.id)
      return { verb: 'saveServiceCharge', subject: charge?.label ?? '', when: null }
    }
    case 'saveTrip':
      return { verb: fact.method, subject: agent(fact.input.agentId), when: fact.input.day }
    case 'removeTrip': {
      const trip = trips.find(({ id }) => id === fact.input.id)
      return { verb: 'saveTrip', subject: agent(trip?.agentId ?? ''), when: trip?.day ?? null }
    }
    case 'saveParameter':
      return { verb: fact.method, subject: fact.input.code, when: null }
    case 'recordUnits': {
      const when = fact.input.counts[0]?.month ?? null
      return { verb: fact.method, subject: reference(fact.input.agreementId), when }
    }
    case 'saveAgent':
      return { verb: fact.method, subject: agentName(fact.input), when: null }
    case 'saveCollectivity':
    case 'saveCriterion':
      return { verb: fact.method, subject: fact.input.name, when: null }
    case 'saveAgreement':
      return { verb: fact.method, subject: fact.input.reference, when: null }
    case 'saveCostNotice':
      return { verb: fact.method, subject: reference(fact.input.agreementId), when: null }
    case 'removeCostNotice': {
      const notice = costNotices.find(({ id }) => id === fact.input.id)
      return { verb: fact.method, subject: reference(notice?.agreementId ?? ''), when: null }
    }
    case 'saveAmendment':
    case 'removeAmendment':
      return { verb: fact.method, subject: reference(fact.input.agreementId), when: null }
  }
}
