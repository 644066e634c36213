import type { LegalForm } from '../agreements/legal-form'
import type { CollectivityKind } from '../collectivities/collectivity'
import type { PaperKind } from '../papers/paper'
import type { FormPaper, FormRule, PaperBy, PartyRule } from './form-rule'
import { law, usage, type RuleSource } from './rule-source'

const COMMUNITIES = [
  'communityOfMunicipalities',
  'urbanCommunity',
  'largeUrbanCommunity',
  'metropolis',
] as const satisfies readonly CollectivityKind[]
/** Bodies attached to a commune or a community (L.5211-4-2). */
const ATTACHED = ['socialCentre', 'schoolFund', 'annexedBudget', 'other'] as const
const GROUPS = [...COMMUNITIES, 'syndicate'] as const

const paper = (kind: PaperKind, by: PaperBy, source: RuleSource): FormPaper => ({
  paper: kind,
  by,
  source,
})
const ANYBODY: PartyRule = { lender: null, beneficiaries: null, membership: 'free', source: usage }

/** The rules of a form where it has none of its own. */
const PLAIN = {
  without: [],
  longest: null,
  free: 'allowed',
  costNotice: null,
  annexBudget: false,
} as const

/** Lending of services between a group and its members: same papers in both directions. */
const serviceLending = (article: string, parties: PartyRule): FormRule => ({
  ...PLAIN,
  basis: article,
  parties,
  papers: [
    paper('agreement', 'once', law('CGCT L.5211-4-1, IV')),
    paper('resolution', 'eachParty', usage),
    paper('socialCommitteeOpinion', 'once', law('CGCT L.5211-4-1, IV')),
    paper('annex', 'once', law('CGCT D.5211-16')),
  ],
  without: ['order'],
  free: 'notForeseen',
  costNotice: law('CGCT D.5211-16'),
})

/**
 * What each legal form requires: parties, papers, longest term, whether it may be free of charge. An article is cited only
 * where its text was read (domain notes 1.1 to 1.8); the rest is usage.
 */
export const FORM_RULES: Readonly<Record<LegalForm, FormRule>> = {
  serviceLendingUpward: serviceLending('CGCT L.5211-4-1, II', {
    lender: ['municipality'],
    beneficiaries: GROUPS,
    membership: 'lenderInBeneficiaries',
    source: law('CGCT L.5211-4-1, II'),
  }),
  serviceLendingDownward: serviceLending('CGCT L.5211-4-1, III', {
    lender: GROUPS,
    beneficiaries: ['municipality'],
    membership: 'beneficiariesInLender',
    source: law('CGCT L.5211-4-1, III'),
  }),
  sharedService: {
    ...PLAIN,
    basis: 'CGCT L.5211-4-2',
    parties: {
      lender: [...COMMUNITIES, 'municipality'],
      beneficiaries: [...COMMUNITIES, 'municipality', ...ATTACHED],
      membership: 'oneGroup',
      source: law('CGCT L.5211-4-2'),
    },
    papers: [
      paper('agreement', 'once', law('CGCT L.5211-4-2')),
      paper('impactSheet', 'once', law('CGCT L.5211-4-2')),
      paper('socialCommitteeOpinion', 'once', law('CGCT L.5211-4-2')),
      paper('resolution', 'eachParty', usage),
      paper('order', 'once', usage),
    ],
  },
  unifiedService: {
    ...PLAIN,
    basis: 'CGCT L.5111-1-1',
    parties: ANYBODY,
    papers: [
      paper('agreement', 'once', law('CGCT L.5111-1-1')),
      paper('socialCommitteeOpinion', 'once', law('CGCT L.5111-1-1')),
      paper('annex', 'once', law('CGCT R.5111-1')),
      paper('resolution', 'eachParty', usage),
    ],
    without: ['order'],
    costNotice: law('CGCT R.5111-1'),
  },
  staffSecondment: {
    ...PLAIN,
    basis: 'CGFP L.512-6',
    parties: ANYBODY,
    papers: [
      paper('agreement', 'once', law('CGFP L.512-7')),
      paper('consent', 'eachAgent', law('CGFP L.512-7')),
      paper('assemblyInformation', 'lender', law('CGFP L.512-12')),
      paper('order', 'eachAgent', law('Décret 2008-580')),
    ],
    without: ['socialCommitteeOpinion'],
    longest: { months: 36, source: law('Décret 2008-580') },
    free: 'withinGroup',
  },
  serviceContract: {
    ...PLAIN,
    basis: null,
    parties: { ...ANYBODY, lender: GROUPS },
    papers: [paper('agreement', 'once', usage), paper('resolution', 'eachParty', usage)],
    without: ['order', 'socialCommitteeOpinion'],
    annexBudget: true,
  },
  sharedAsset: {
    ...PLAIN,
    basis: 'CGCT L.5211-4-3',
    parties: {
      lender: COMMUNITIES,
      beneficiaries: ['municipality'],
      membership: 'beneficiariesInLender',
      source: law('CGCT L.5211-4-3'),
    },
    papers: [
      paper('regulation', 'once', law('CGCT L.5211-4-3')),
      paper('resolution', 'lender', usage),
    ],
    without: ['agreement', 'order', 'socialCommitteeOpinion'],
  },
  jointPurchasing: {
    ...PLAIN,
    basis: null,
    parties: ANYBODY,
    papers: [paper('agreement', 'once', usage), paper('resolution', 'eachParty', usage)],
    without: ['order', 'socialCommitteeOpinion'],
  },
  managementCentre: {
    ...PLAIN,
    basis: null,
    parties: ANYBODY,
    papers: [paper('agreement', 'once', usage), paper('resolution', 'eachBeneficiary', usage)],
    without: ['order', 'socialCommitteeOpinion'],
  },
  entente: {
    ...PLAIN,
    basis: null,
    parties: {
      ...ANYBODY,
      lender: ['municipality', ...GROUPS],
      beneficiaries: ['municipality', ...GROUPS],
    },
    papers: [paper('agreement', 'once', usage), paper('resolution', 'eachParty', usage)],
    without: ['order'],
  },
  informal: { ...PLAIN, basis: null, parties: ANYBODY, papers: [] },
}
