import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { formForBody } from '#shared/domain/agreements/form-for-body'
import { formalitiesOf } from '#shared/domain/formalities/formalities-of'
import { facts, under } from './formality-facts'

const BOTH = 'CGCT, L.5211-4-1, III et D.5211-16 ; L.5111-1-1 et R.5111-1 (syndicats)'
const today = day('2026-06-15')

const refusedUnder = (legalBasis: string, bodies: readonly string[]) => {
  const agreement = under('serviceLendingDownward', 'group', bodies, { legalBasis })
  const line = formalitiesOf(agreement, facts(), today).find(({ kind }) => kind === 'parties')
  return line?.kind === 'parties' ? line.problem.collectivityIds : []
}

describe('an agreement that lends a service to communes and to syndicats', () => {
  it('serves syndicats under the article on them where its legal basis names it', () => {
    expect(refusedUnder(BOTH, ['member', 'syndicate'])).toEqual([])
    expect(refusedUnder('CGCT, L.5211-4-1, III', ['member', 'syndicate'])).toEqual(['syndicate'])
  })

  it('does not serve a commune of elsewhere by it: the article is for groups among themselves', () => {
    expect(refusedUnder(BOTH, ['member', 'stranger'])).toEqual(['stranger'])
  })

  it('keeps its own form for communes, and for every body where it lends no service', () => {
    const forms = (legalForm: 'serviceLendingDownward' | 'sharedService') =>
      (['municipality', 'syndicate'] as const).map((kind) =>
        formForBody(
          { legalForm, legalBasis: BOTH },
          { kind: 'communityOfMunicipalities', memberOf: [] },
          { kind, memberOf: [] },
          { ids: new Set(), day: today },
        ),
      )
    expect(forms('serviceLendingDownward')).toEqual([
      'serviceLendingDownward',
      'serviceLendingSideways',
    ])
    expect(forms('sharedService')).toEqual(['sharedService', 'sharedService'])
  })

  it('serves groups alone beside a group, and communes of one group alone beside a commune', () => {
    const agreement = { legalForm: 'serviceLendingDownward', legalBasis: BOTH } as const
    const group = { kind: 'communityOfMunicipalities' as const, memberOf: [] }
    const sideways = (
      lender: Parameters<typeof formForBody>[1],
      body: Parameters<typeof formForBody>[2],
    ) =>
      formForBody(agreement, lender, body, { ids: new Set(['one', 'other']), day: today }) ===
      'serviceLendingSideways'
    for (const kind of ['syndicate', 'metropolis', 'territoryBody'] as const)
      expect([kind, sideways(group, { kind, memberOf: [] })]).toEqual([kind, true])
    for (const kind of ['socialCentre', 'schoolFund', 'annexedBudget', 'other'] as const) {
      expect([kind, sideways(group, { kind, memberOf: ['group'] })]).toEqual([kind, false])
      expect([kind, sideways({ kind, memberOf: [] }, { kind, memberOf: [] })]).toEqual([
        kind,
        false,
      ])
    }
    const commune = (...memberOf: string[]) => ({ kind: 'municipality', memberOf }) as const
    expect(sideways(commune('one'), commune('one'))).toBe(true)
    expect(sideways(commune('one'), commune('other'))).toBe(false)
    expect(sideways(commune(), commune())).toBe(false)
    expect(sideways(commune('syndicate'), commune('syndicate'))).toBe(false)
  })

  it('asks each kind of paper once', () => {
    const agreement = under('serviceLendingDownward', 'group', ['member', 'syndicate'], {
      legalBasis: BOTH,
    })
    const papers = formalitiesOf(agreement, facts(), today).flatMap((line) =>
      line.kind === 'paper' ? [line.paper] : [],
    )
    expect(papers).toEqual(['agreement', 'resolution', 'socialCommitteeOpinion', 'annex', 'order'])
  })
})
