import type { Agent } from '#shared/domain/agents/agent'
import { agentInitials, agentName } from '#shared/domain/agents/agent'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { AllocationKey } from '#shared/domain/keys/allocation-key'
import type { LegalForm } from '#shared/domain/agreements/legal-form'
import type { Collectivity, CollectivityKind } from '#shared/domain/collectivities/collectivity'
import { partyOf } from '#shared/domain/statements/party-of'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { lowerFirst } from '#shared/wording/lower-first'
import { articleWords } from '#shared/wording/article-words'
import type { ActFacts } from '../../use-cases/act-facts'
import { keyDocument } from '../keys/key-documents'
import { partyName } from '../statement/party-name'
import { actText, t } from './act-text'

/** The name of the agreement in an act. */
export const formTitle = ({ legalForm = 'informal' }: Pick<Agreement, 'legalForm'>): string =>
  t(`actText.form.${legalForm}`)

/** "Commune d’Oigny", "CC du Pays de Saint-Seine". */
export const bodyName = (body: Collectivity): string => partyName(partyOf(body), actText)

/** The deliberating assembly of a body, in the middle of a sentence. */
export const organOf = (kind: CollectivityKind): string => t(`actText.organ.${kind}`)

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
export function agentWords(agent: Agent, form: LegalForm | undefined): string {
  const name = form === 'staffSecondment' ? agentName(agent) : agentInitials(agent)
  return agent.grade === '' ? name : `${agent.grade} (${name})`
}

/** Whether the articles on the lending of services apply as law, and not by agreement. */
export const isServiceLending = ({ legalForm }: Pick<Agreement, 'legalForm'>): boolean =>
  legalForm === 'serviceLendingUpward' || legalForm === 'serviceLendingDownward'

const VISAS: Readonly<
  Partial<Record<LegalForm, 'services' | 'sharedService' | 'secondment' | 'assets'>>
> = {
  serviceLendingUpward: 'services',
  serviceLendingDownward: 'services',
  sharedService: 'sharedService',
  staffSecondment: 'secondment',
  sharedAsset: 'assets',
}

type Founding = Pick<Agreement, 'legalForm' | 'legalBasis'>

/** Texts as their authors noted them, with the code that they abbreviate in full: "CGCT, L. 5211-4-1" is no visa. */
function notedTexts(legalBasis: string): string {
  const texts = articleWords(legalBasis)
  const inCode = /^CGCT\b[\s,:]+(.+)$/su.exec(texts)?.[1]
  if (inCode === undefined) return texts
  return t('actText.visa.code', {
    count: inCode.match(/\b[LDR]\.\u00A0/g)?.length ?? 0,
    articles: inCode,
  })
}

/** The texts on which an act is based: those that its authors named, else those of its form, else a blank. */
export function visas({ legalForm, legalBasis }: Founding): readonly string[] {
  const visa = legalForm === undefined ? undefined : VISAS[legalForm]
  const texts = legalBasis === '' ? t(`actText.visa.${visa ?? 'unknown'}`) : notedTexts(legalBasis)
  return [texts, t('actText.visa.committee')].map((what) => t('actText.visa.line', { what }))
}

/** Resolutions as the agreement names them; the word itself is not said twice: "Délibérations du 3 mars". */
function namedResolutions(reference: string): string {
  if (/^délibérations(?!\p{L})/iu.test(reference))
    return t('actText.visa.severalNamed', { named: lowerFirst(reference, 'fr') })
  return /^délibération(?!\p{L})/iu.test(reference)
    ? t('actText.visa.oneNamed', { named: lowerFirst(reference, 'fr') })
    : t('actText.visa.resolutions', { reference })
}

/** The same, and the resolutions by which the parties agreed. */
export const signedVisas = (agreement: Founding, reference: string): readonly string[] => {
  const what = reference === '' ? t('actText.visa.noResolutions') : namedResolutions(reference)
  return [...visas(agreement), t('actText.visa.line', { what })]
}

/** Where a body signs: for whom, then who. */
export const signaturePlace = (body: Collectivity): readonly string[] => [
  t('actText.signatures.for', { name: bodyName(body) }),
  t('actText.letter.signed'),
]

/** A key in the middle of a sentence; several criteria with their weights. */
export function keyWords(key: AllocationKey, criteria: ActFacts['criteria']): string {
  const name = t(`keys.name.${traitsOf(key).name}`)
  return `${lowerFirst(name, 'fr')}${keyDocument(key).actDetail(criteria)}`
}
