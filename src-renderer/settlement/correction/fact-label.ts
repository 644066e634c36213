import type { CorrectableFact } from '#shared/contract/correctable-facts'
import { RECORD_LABELS, type LabelNames } from '#shared/contract/record-labels'
import type { ChangeLabel, Registry } from '#shared/contract/views'
import { agentName } from '#shared/domain/agents/agent'
import { agentNames } from '#shared/domain/agents/agent-names'

/** What a fact is about, as the history names it; `null` where its record is no longer there. */
export function factLabel(
  fact: CorrectableFact,
  { agents, agreements, costNotices, serviceCharges, statements, trips }: Registry,
): ChangeLabel | null {
  const called = agentNames(agents)
  const names: LabelNames = {
    agent: (id, record) => (record === undefined ? (called.get(id) ?? '') : agentName(record)),
    agreement: (id) => agreements.find((one) => one.id === id)?.reference ?? '',
    statement: (id) => statements.find((one) => one.id === id)?.number ?? '',
  }
  const removed = <R extends { readonly id: string }>(
    records: readonly R[],
    id: string,
    labelOf: (record: R, names: LabelNames) => ChangeLabel,
  ): ChangeLabel | null => {
    const record = records.find((one) => one.id === id)
    return record === undefined ? null : labelOf(record, names)
  }
  switch (fact.method) {
    case 'recordTime': {
      const [sheet] = fact.input.sheets
      const when = sheet?.lines[0]?.day ?? null
      return { verb: fact.method, subject: names.agent(sheet?.agentId ?? ''), when }
    }
    case 'saveCost':
    case 'removeCost':
      return { verb: 'saveCost', subject: names.agent(fact.input.agentId), when: fact.input.month }
    case 'recordUnits': {
      const when = fact.input.counts[0]?.month ?? null
      return { verb: fact.method, subject: names.agreement(fact.input.agreementId), when }
    }
    case 'saveAmendment': {
      const { reference, effectiveOn } = fact.input.amendment
      return { verb: fact.method, subject: reference, when: effectiveOn }
    }
    case 'removeAmendment': {
      const { agreementId, amendmentId } = fact.input
      const { amendments = [] } = agreements.find(({ id }) => id === agreementId) ?? {}
      const gone = amendments.find(({ id }) => id === amendmentId)
      return { verb: fact.method, subject: gone?.reference ?? '', when: gone?.effectiveOn ?? null }
    }
    case 'saveServiceCharge':
      return RECORD_LABELS.serviceCharges(fact.input, names)
    case 'saveTrip':
      return RECORD_LABELS.trips(fact.input, names)
    case 'saveParameter':
      return RECORD_LABELS.parameters(fact.input, names)
    case 'saveAgent':
      return RECORD_LABELS.agents(fact.input, names)
    case 'saveCollectivity':
      return RECORD_LABELS.collectivities(fact.input, names)
    case 'saveCriterion':
      return RECORD_LABELS.criteria(fact.input, names)
    case 'saveAgreement':
      return RECORD_LABELS.agreements(fact.input, names)
    case 'saveCostNotice':
      return RECORD_LABELS.costNotices(fact.input, names)
    case 'removeServiceCharge':
      return removed(serviceCharges, fact.input.id, RECORD_LABELS.serviceCharges)
    case 'removeTrip':
      return removed(trips, fact.input.id, RECORD_LABELS.trips)
    case 'removeCostNotice': {
      const label = removed(costNotices, fact.input.id, RECORD_LABELS.costNotices)
      return label && { ...label, verb: fact.method }
    }
  }
}
