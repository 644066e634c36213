import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Amendment } from '#shared/domain/agreements/amendment'
import { termsOf } from '#shared/domain/agreements/term-versions'
import type { FormalityFacts } from '#shared/domain/formalities/formalities-of'
import { openLines, formalitiesOf } from '#shared/domain/formalities/formalities-of'
import type { FormalityLine } from '#shared/domain/formalities/formality-line'
import { amendment } from '../../amendment'
import { agreement } from '../indicators/home-samples'
import { facts, paper, under } from './formality-facts'

const today = day('2026-06-15')
const lending = (part: Partial<Agreement> = {}): Agreement =>
  under('serviceLendingDownward', 'group', ['member'], part)

const name = (line: FormalityLine): string => (line.kind === 'paper' ? line.paper : line.kind)
const states = (of: Agreement, known: FormalityFacts = facts()): Readonly<Record<string, string>> =>
  Object.fromEntries(formalitiesOf(of, known, today).map((line) => [name(line), line.state]))
const lineOf = (of: Agreement, known: FormalityFacts, wanted: string) =>
  formalitiesOf(of, known, today).find((line) => name(line) === wanted)

describe('the written trace of an agreement', () => {
  it('is late once the agreement has started, and only missing before', () => {
    expect(states(lending())).toMatchObject({
      agreement: 'late',
      resolution: 'late',
      annex: 'late',
      order: 'notNeeded',
      legalBasis: 'present',
      forecast: 'present',
    })
    const upcoming = lending({ period: { from: day('2027-01-01'), to: null } })
    expect(states(upcoming)).toMatchObject({ agreement: 'missing', annex: 'missing' })
  })

  it('has the file to attach where a signature or a reference is told', () => {
    const told = lending({ signedOn: day('2025-01-02'), resolutionReference: 'D-12' })
    expect(states(told)).toMatchObject({ agreement: 'toAttach', resolution: 'toAttach' })
  })

  it('counts the resolutions of each party, and one that names nobody for all', () => {
    const one = facts([paper('resolution', { collectivityId: 'member' })])
    expect(lineOf(lending(), one, 'resolution')).toMatchObject({
      state: 'late',
      each: { of: 'bodies', needed: 2, missing: ['group'] },
    })
    const both = facts([
      paper('resolution', { collectivityId: 'member' }),
      paper('resolution', { collectivityId: 'group' }),
    ])
    expect(states(lending(), both)['resolution']).toBe('present')
    expect(states(lending(), facts([paper('resolution')]))['resolution']).toBe('present')
  })

  it('asks the consent of each agent who is lent by name', () => {
    const known = facts([paper('consent', { agentId: 'marie' })])
    expect(lineOf(under('staffSecondment', 'group', ['member']), known, 'consent')).toMatchObject({
      state: 'late',
      each: { of: 'agents', missing: ['paul'] },
    })
  })

  it('leaves out the papers of other agreements', () => {
    const other = facts([paper('agreement', { agreementId: 'autre' })])
    expect(states(lending(), other)['agreement']).toBe('late')
  })

  it('tells a loan by name beyond three years', () => {
    const loan = (to: string | null) =>
      under('staffSecondment', 'group', ['member'], {
        period: { from: day('2025-01-01'), to: to === null ? null : day(to) },
      })
    expect(states(loan('2027-12-31'))['term']).toBe('present')
    expect(states(loan('2028-01-01'))['term']).toBe('late')
    expect(states(loan(null))['term']).toBe('late')
  })

  it('counts three years of a loan from the day on which an amendment made it one', () => {
    const shared = under('sharedService', 'group', ['member'], {
      period: { from: day('2018-01-01'), to: day('2028-12-31') },
    })
    const frame = { legalForm: 'staffSecondment', legalBasis: '' } as const
    const lent = { ...amendment(day('2026-01-01'), termsOf(shared)), frame }
    expect(states({ ...shared, amendments: [lent] })['term']).toBe('present')
  })

  it('takes three years from a leap day as over with February', () => {
    const loan = (to: string) =>
      under('staffSecondment', 'group', ['member'], {
        period: { from: day('2024-02-29'), to: day(to) },
      })
    expect(states(loan('2027-02-28'))['term']).toBe('present')
    expect(states(loan('2027-03-01'))['term']).toBe('late')
  })

  it('asks for the annexed budget of services sold', () => {
    const sold = under('serviceContract', 'group', ['stranger'])
    expect(states(sold)['annexBudget']).toBe('late')
    expect(states({ ...sold, annexBudget: 'Prestations' })['annexBudget']).toBe('present')
  })

  it('wants the unit cost of the year told, late after the budget vote', () => {
    const notice = {
      id: 'n',
      agreementId: 'accord',
      fiscalYear: 2026,
      notifiedOn: day('2026-04-02'),
      unitCost: 2134 as never,
      unit: 'heure',
      reference: '',
    }
    expect(states(lending())['unitCost']).toBe('late')
    expect(states(lending(), facts([], { parameters: [] }))['unitCost']).toBe('missing')
    expect(states(lending(), facts([], { costNotices: [notice] }))['unitCost']).toBe('present')
  })

  it('asks of each amendment its own papers', () => {
    const { beneficiaries, agents, key, hourlyTariff, annualWeeks, commonTime, tieBreak } =
      lending()
    const amendment: Amendment = {
      id: 'a1',
      reference: 'Avenant n° 1',
      purpose: '',
      resolutionReference: '',
      signedOn: null,
      effectiveOn: day('2026-07-01'),
      terms: { beneficiaries, agents, key, hourlyTariff, annualWeeks, commonTime, tieBreak },
    }
    const known = facts([paper('resolution')])
    const ofAmendment = formalitiesOf(lending({ amendments: [amendment] }), known, today).filter(
      (line) => line.kind === 'paper' && line.amendmentId === 'a1',
    )
    expect(ofAmendment.map((line) => [name(line), line.state])).toEqual([
      ['amendment', 'missing'],
      ['resolution', 'missing'],
    ])
  })

  it('asks for the form first, where none was chosen', () => {
    expect(states(agreement(['marie']))).toEqual({
      form: 'late',
      agreement: 'toAttach',
      resolution: 'toAttach',
      legalBasis: 'late',
      forecast: 'present',
    })
  })

  it('is open for what is neither there nor needless', () => {
    const lines = formalitiesOf(lending(), facts([paper('agreement'), paper('annex')]), today)
    expect(openLines(lines).map(name)).toEqual(['resolution', 'socialCommitteeOpinion', 'unitCost'])
  })
})
