import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { LegalForm } from '#shared/domain/agreements/legal-form'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { Paper, PaperKind } from '#shared/domain/papers/paper'
import type { FormalityFacts } from '#shared/domain/formalities/formalities-of'
import { agreement } from '../indicators/home-samples'

/** A body of some kind, member of some groups. */
const body = (
  id: string,
  kind: Collectivity['kind'],
  memberOf: readonly string[] = [],
): Collectivity => ({
  id,
  code: id,
  name: id,
  kind,
  siren: null,
  siret: null,
  inseeCode: null,
  address: { street: '', postalCode: '', city: '' },
  populations: [],
  memberOf: [...memberOf],
  archived: false,
})

/** A community, two of its communes, a commune of elsewhere, a syndicate, a social centre, a département, two communes of the syndicate. */
const BODIES = [
  body('group', 'communityOfMunicipalities'),
  body('member', 'municipality', ['group']),
  body('neighbour', 'municipality', ['group']),
  body('stranger', 'municipality'),
  body('syndicate', 'syndicate'),
  body('centre', 'socialCentre'),
  body('department', 'other'),
  body('partner', 'municipality', ['syndicate']),
  body('other partner', 'municipality', ['syndicate']),
]

/** An agreement of a form, between bodies, that lends two agents for three years. */
export const under = (
  legalForm: LegalForm,
  lenderId: string,
  beneficiaries: readonly string[],
  part: Partial<Agreement> = {},
): Agreement =>
  agreement(['marie', 'paul'], {
    legalForm,
    lenderId,
    legalBasis: 'un article',
    period: { from: day('2025-01-01'), to: day('2027-12-31') },
    beneficiaries: beneficiaries.map((collectivityId) => ({
      collectivityId,
      weeklyMinutes: minutes(600),
    })),
    signedOn: null,
    resolutionReference: '',
    ...part,
  })

/** A paper of that agreement, of all unless somebody is named. */
export const paper = (kind: PaperKind, part: Partial<Paper> = {}): Paper => ({
  id: `${kind} ${part.collectivityId ?? part.agentId ?? ''}`,
  agreementId: 'accord',
  kind,
  title: kind,
  date: null,
  number: '',
  collectivityId: null,
  agentId: null,
  amendmentId: null,
  versions: [
    { sha256: '0'.repeat(64), fileName: 'a.pdf', size: 1, addedAt: '2026-01-01T00:00:00Z' },
  ],
  ...part,
})

/** The bodies above with some papers, and the day before which budgets are voted. */
export const facts = (
  papers: readonly Paper[] = [],
  part: Partial<FormalityFacts> = {},
): FormalityFacts => ({
  papers,
  collectivities: BODIES,
  costNotices: [],
  parameters: [
    { id: 'vote', code: 'budgetVote', from: day('2020-01-01'), value: 415, source: '' },
    {
      id: 'election',
      code: 'budgetVoteAfterElection',
      from: day('2026-01-01'),
      value: 430,
      source: '',
    },
  ],
  ...part,
})
