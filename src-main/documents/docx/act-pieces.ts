import { minutes } from '#shared/kernel/minutes'
import { formatShare } from '#shared/wording/format'
import type { ActPiece } from '#shared/wording/fr/act-clauses/clause'
import type { ActFacts } from '../../use-cases/act-facts'
import { keyDocument } from '../keys/key-documents'
import { item } from './act-blocks'
import type { ActSubject } from './act-subject'
import type { ActBlock } from './act-page'
import { hours, known, t } from './act-text'
import { bodiesOf, bodyName, lentAgents } from './act-words'
import { chargesBlocks } from './charges-blocks'
import { forecastTable } from './forecast-table'
import { keyBlocks } from './key-blocks'

/** The agents with their category, week and part; nothing where none is known. */
function agentTable(facts: ActFacts): readonly ActBlock[] {
  const { agreement, agents } = facts
  const names = lentAgents(facts)
  const rows = agreement.agents.flatMap(({ agentId, workShare }) => {
    const agent = agents.get(agentId)
    if (agent === undefined) return []
    const weekly = agent.workPeriods.at(-1)?.weeklyMinutes
    return [
      [
        known(names.get(agentId) ?? '', t('actText.staff.post')),
        agent.category,
        weekly === undefined ? '' : hours(weekly),
        formatShare(workShare, 2, 'fr'),
      ],
    ]
  })
  if (rows.length === 0) return []
  // An individual loan names its agents; elsewhere a post is enough.
  const head = [
    t(agreement.legalForm === 'staffSecondment' ? 'actText.staff.agent' : 'actText.staff.post'),
    t('actText.staff.category'),
    t('actText.staff.week'),
    t('actText.staff.share'),
  ]
  return [{ kind: 'table', head, rows, names: 2 }]
}

/** Each host with the hours that all agents lent work there, or a blank: of one among several they are not known. */
const hostItems = (facts: ActFacts, areKnown: boolean): readonly ActBlock[] =>
  bodiesOf(facts, facts.agreement.beneficiaries).map(({ body, weekly }) => {
    const name = bodyName(body)
    return item(
      areKnown && weekly > 0
        ? t('actText.hosts.hours', { name, weekly: minutes(weekly) })
        : t('actText.hosts.unknown', { name }),
    )
  })

/** What clauses print from the records: tables and lists. An order or a consent concerns one agent. */
export function actPieces(
  facts: ActFacts,
  { agent }: ActSubject,
): Readonly<Record<ActPiece, () => readonly ActBlock[]>> {
  const { agreement } = facts
  const lent = agreement.agents.filter(({ agentId }) => agent === undefined || agentId === agent.id)
  return {
    agents: () => agentTable({ ...facts, agreement: { ...agreement, agents: lent } }),
    bodies: () => bodiesOf(facts, agreement.beneficiaries).map(({ body }) => item(bodyName(body))),
    charges: () => chargesBlocks(facts),
    forecastTable: () => [forecastTable(facts)],
    hosts: () => hostItems(facts, lent.length === agreement.agents.length),
    key: () => keyBlocks(facts, agreement),
    keyAnnex: () => keyDocument(agreement.key).annexBlocks(facts),
  }
}
