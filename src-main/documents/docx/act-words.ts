import { distinctNames } from '#shared/kernel/distinct-names'
import { everLent } from '#shared/domain/agreements/term-versions'
import type { Agent } from '#shared/domain/agents/agent'
import { agentInitials, agentName } from '#shared/domain/agents/agent'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { AllocationKey } from '#shared/domain/keys/allocation-key'
import type { LegalForm } from '#shared/domain/agreements/legal-form'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { partyOf } from '#shared/domain/statements/party-of'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { lowerFirst } from '#shared/wording/lower-first'
import type { ActFacts } from '../../use-cases/act-facts'
import { keyDocument } from '../keys/key-documents'
import { partyName } from '../statement/party-name'
import { actText, t } from './act-text'
import { executiveOf, officeOf } from './act-office'

/** "Commune d’Oigny", "CC du Pays de Saint-Seine". */
export const bodyName = (body: Collectivity): string => partyName(partyOf(body), actText)

/** The bodies of some terms that are known, in their order. */
export const bodiesOf = (
  { collectivities }: Pick<ActFacts, 'collectivities'>,
  beneficiaries: Agreement['beneficiaries'],
): readonly { readonly body: Collectivity; readonly weekly: number }[] =>
  beneficiaries.flatMap(({ collectivityId, weeklyMinutes }) => {
    const body = collectivities.get(collectivityId)
    return body === undefined ? [] : [{ body, weekly: weeklyMinutes }]
  })

/** An individual loan names its agent; elsewhere a post is enough, as on statements. */
function agentWords(agent: Agent, form: LegalForm | undefined): string {
  const name =
    form === 'staffSecondment' ? agentName(agent) : agentInitials(agent).replaceAll(' ', '\u00A0')
  return agent.grade === '' ? name : `${agent.grade} (${name})`
}

/** The agents ever lent, by their identifiers: with their registration number where several would be called the same. */
export const lentAgents = ({
  agreement,
  agents,
}: Pick<ActFacts, 'agreement' | 'agents'>): ReadonlyMap<string, string> =>
  distinctNames(
    everLent(agreement).flatMap((id) => agents.get(id) ?? []),
    (agent) => agentWords(agent, agreement.legalForm),
    ({ registrationNumber }) => registrationNumber,
  )

/** "Le maire, Jeanne Roux"; a blank where the name is not known. */
function signerOf(body: Collectivity): string {
  const { representative: person = '' } = body
  if (person === '') return t('actText.letter.signed')
  return officeOf(body) === 'unknown'
    ? person
    : t('actText.letter.signedBy', { executive: executiveOf(body), person })
}

/** Where a body signs: for whom, then who. */
export const signaturePlace = (body: Collectivity): readonly string[] => [
  t('actText.signatures.for', { name: bodyName(body) }),
  signerOf(body),
]

/** A key in the middle of a sentence; several criteria with their weights. */
export function keyWords(key: AllocationKey, criteria: ActFacts['criteria']): string {
  const name = t(`keys.name.${traitsOf(key).name}`)
  return `${lowerFirst(name, 'fr')}${keyDocument(key).actDetail(criteria)}`
}
