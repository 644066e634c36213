import type { LegalForm } from '../agreements/legal-form'
import { COMMUNITY_KINDS, COOPERATION_KINDS } from '../collectivities/group-kinds'
import type { PaperKind } from '../papers/paper'
import type { FormPaper, FormRule, PaperBy, PartyRule } from './form-rule'
import { law, usage, type RuleSource } from './rule-source'

/** Bodies attached to a commune or a community (L.5211-4-2). */
const ATTACHED = ['socialCentre', 'schoolFund', 'annexedBudget', 'other'] as const

const paper = (kind: PaperKind, by: PaperBy, source: RuleSource): FormPaper => ({
  paper: kind,
  by,
  source,
})
const ANYBODY: PartyRule = { lender: null, beneficiaries: null, membership: 'free', source: usage }

/** Groups among themselves, or communes of one group with taxes of its own (L.5111-1-1, II). */
const LIKE_WITH_LIKE: PartyRule = {
  lender: null,
  beneficiaries: null,
  membership: 'sameRank',
  source: law('CGCT L.5111-1-1'),
}

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
    beneficiaries: COOPERATION_KINDS,
    membership: 'lenderInBeneficiaries',
    source: law('CGCT L.5211-4-1, II'),
  }),
  serviceLendingDownward: serviceLending('CGCT L.5211-4-1, III', {
    lender: COOPERATION_KINDS,
    beneficiaries: ['municipality'],
    membership: 'beneficiariesInLender',
    source: law('CGCT L.5211-4-1, III'),
  }),
  sharedService: {
    ...PLAIN,
    basis: 'CGCT L.5211-4-2',
    parties: {
      lender: [...COMMUNITY_KINDS, 'municipality'],
      beneficiaries: [...COMMUNITY_KINDS, 'municipality', ...ATTACHED],
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
    parties: LIKE_WITH_LIKE,
    papers: [
      paper('agreement', 'once', law('CGCT L.5111-1-1')),
      paper('socialCommitteeOpinion', 'once', law('CGCT L.5111-1-1')),
      paper('annex', 'once', law('CGCT R.5111-1')),
      paper('resolution', 'eachParty', usage),
    ],
    without: ['order'],
    costNotice: law('CGCT R.5111-1'),
  },
  serviceLendingSideways: {
    ...PLAIN,
    basis: 'CGCT L.5111-1-1',
    parties: LIKE_WITH_LIKE,
    papers: [
      paper('agreement', 'once', law('CGCT L.5111-1-1')),
      paper('annex', 'once', law('CGCT R.5111-1')),
      paper('resolution', 'eachParty', usage),
      paper('socialCommitteeOpinion', 'once', usage),
    ],
    without: ['order'],
    free: 'notForeseen',
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
    parties: { ...ANYBODY, lender: COOPERATION_KINDS },
    papers: [paper('agreement', 'once', usage), paper('resolution', 'eachParty', usage)],
    without: ['order', 'socialCommitteeOpinion'],
    annexBudget: true,
  },
  sharedAsset: {
    ...PLAIN,
    basis: 'CGCT L.5211-4-3',
    parties: {
      lender: COMMUNITY_KINDS,
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
      lender: ['municipality', ...COOPERATION_KINDS],
      beneficiaries: ['municipality', ...COOPERATION_KINDS],
    },
    papers: [paper('agreement', 'once', usage), paper('resolution', 'eachParty', usage)],
    without: ['order'],
  },
  informal: { ...PLAIN, basis: null, parties: ANYBODY, papers: [] },
}
