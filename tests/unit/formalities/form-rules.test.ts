import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import type { LegalForm } from '#shared/domain/agreements/legal-form'
import { LEGAL_FORMS } from '#shared/domain/agreements/legal-form'
import { FORM_RULES } from '#shared/domain/formalities/form-rules'
import { formalitiesOf } from '#shared/domain/formalities/formalities-of'
import { facts, under } from './formality-facts'

const today = day('2026-06-15')

/** The papers that a form asks, each with its article or "usage". */
const asked = (form: LegalForm): readonly string[] =>
  FORM_RULES[form].papers.map(
    ({ paper, by, source }) => `${paper} ${by} ${source.kind === 'law' ? source.article : 'usage'}`,
  )

/** Why bodies can't be parties, or `null`. */
const refused = (form: LegalForm, lender: string, beneficiaries: readonly string[]) => {
  const line = formalitiesOf(under(form, lender, beneficiaries), facts(), today).find(
    ({ kind }) => kind === 'parties',
  )
  return line?.kind === 'parties' ? line.problem : null
}

const isFreeFounded = (form: LegalForm, lender: string, beneficiaries: readonly string[]) =>
  formalitiesOf(
    under(form, lender, beneficiaries, { exemption: 'intérêt commun' }),
    facts(),
    today,
  ).every(({ kind }) => kind !== 'free')

describe('what legal forms ask in writing', () => {
  it.each<readonly [LegalForm, readonly string[]]>([
    [
      'serviceLendingDownward',
      [
        'agreement once CGCT L.5211-4-1, IV',
        'resolution eachParty usage',
        'socialCommitteeOpinion once CGCT L.5211-4-1, IV',
        'annex once CGCT D.5211-16',
      ],
    ],
    [
      'sharedService',
      [
        'agreement once CGCT L.5211-4-2',
        'impactSheet once CGCT L.5211-4-2',
        'socialCommitteeOpinion once CGCT L.5211-4-2',
        'resolution eachParty usage',
        'order once usage',
      ],
    ],
    [
      'unifiedService',
      [
        'agreement once CGCT L.5111-1-1',
        'socialCommitteeOpinion once CGCT L.5111-1-1',
        'annex once CGCT R.5111-1',
        'resolution eachParty usage',
      ],
    ],
    [
      'serviceLendingSideways',
      [
        'agreement once CGCT L.5111-1-1',
        'annex once CGCT R.5111-1',
        'resolution eachParty usage',
        'socialCommitteeOpinion once usage',
      ],
    ],
    [
      'staffSecondment',
      [
        'agreement once CGFP L.512-7',
        'consent eachAgent CGFP L.512-7',
        'assemblyInformation lender CGFP L.512-12',
        'order eachAgent Décret 2008-580',
      ],
    ],
    ['serviceContract', ['agreement once usage', 'resolution eachParty usage']],
    ['sharedAsset', ['regulation once CGCT L.5211-4-3', 'resolution lender usage']],
    ['jointPurchasing', ['agreement once usage', 'resolution eachParty usage']],
    ['managementCentre', ['agreement once usage', 'resolution eachBeneficiary usage']],
    ['entente', ['agreement once usage', 'resolution eachParty usage']],
    ['informal', []],
  ])('%s', (form, papers) => {
    expect(asked(form)).toEqual(papers)
  })

  it('are the same papers in both directions of a lending of services', () => {
    expect(asked('serviceLendingUpward')).toEqual(asked('serviceLendingDownward'))
  })

  it('never ask a paper that they say they do without', () => {
    for (const form of LEGAL_FORMS) {
      const { papers, without } = FORM_RULES[form]
      expect(papers.filter(({ paper }) => without.includes(paper))).toEqual([])
    }
  })
})

describe('who may be a party', () => {
  it('of services lent downward: a group and its own communes', () => {
    expect(refused('serviceLendingDownward', 'group', ['member'])).toBeNull()
    expect(refused('serviceLendingDownward', 'member', ['group'])).toEqual({
      why: 'lenderKind',
      collectivityIds: ['member'],
    })
    expect(refused('serviceLendingDownward', 'group', ['member', 'syndicate'])).toEqual({
      why: 'beneficiaryKind',
      collectivityIds: ['syndicate'],
    })
    expect(refused('serviceLendingDownward', 'group', ['member', 'stranger'])).toEqual({
      why: 'membership',
      collectivityIds: ['stranger'],
    })
  })

  it('of services lent upward: a commune and its group', () => {
    expect(refused('serviceLendingUpward', 'member', ['group'])).toBeNull()
    expect(refused('serviceLendingUpward', 'stranger', ['group'])?.why).toBe('membership')
  })

  it.each(['serviceLendingSideways', 'unifiedService'] as const)(
    'of %s: groups among themselves, or communes of one group with taxes of its own',
    (form) => {
      expect(refused(form, 'group', ['syndicate', 'department'])).toBeNull()
      expect(refused(form, 'member', ['neighbour'])).toBeNull()
      const wrong = [
        ['member', 'stranger'],
        ['group', 'centre'],
        ['group', 'member'],
        ['member', 'group'],
        ['member', 'department'],
        ['partner', 'other partner'],
      ] as const
      for (const [lender, body] of wrong)
        expect([lender, refused(form, lender, [body])]).toEqual([
          lender,
          { why: 'membership', collectivityIds: [body] },
        ])
    },
  )

  it('of a shared service: communes and bodies attached to them, and no syndicate', () => {
    expect(refused('sharedService', 'group', ['member', 'centre'])).toBeNull()
    expect(refused('sharedService', 'member', ['group'])).toBeNull()
    expect(refused('sharedService', 'group', ['syndicate'])?.why).toBe('beneficiaryKind')
    expect(refused('sharedService', 'group', ['stranger'])?.why).toBe('membership')
  })

  it('of a loan by name or of a joint purchase: anybody', () => {
    expect(refused('staffSecondment', 'stranger', ['member', 'syndicate'])).toBeNull()
    expect(refused('jointPurchasing', 'stranger', ['group'])).toBeNull()
  })
})

describe('what is free of charge', () => {
  it('is foreseen by no text for services lent between a group and its members', () => {
    expect(isFreeFounded('serviceLendingDownward', 'group', ['member'])).toBe(false)
  })

  it('may be a loan by name between a body and its group, not between two communes', () => {
    expect(isFreeFounded('staffSecondment', 'member', ['group'])).toBe(true)
    expect(isFreeFounded('staffSecondment', 'member', ['stranger'])).toBe(false)
  })

  it('is as the parties like elsewhere', () => {
    expect(isFreeFounded('jointPurchasing', 'group', ['member'])).toBe(true)
  })
})
