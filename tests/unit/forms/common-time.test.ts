import { describe, expect, it } from 'vitest'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { termChanges } from '#shared/domain/agreements/term-changes'
import { termsOf } from '#shared/domain/agreements/term-versions'
import { KEY_NAMES } from '#shared/domain/keys/key-name'
import { traitsOf } from '#shared/domain/keys/key-kinds'
import { asksCommonTime } from '../../../src-renderer/screens/agreements/edit/terms-fields'
import { offeredKinds } from '../../../src-renderer/screens/simulation/offered-kinds'
import { draftOf } from '../../../src-renderer/forms/fields/draft-of'
import { suppositionFields } from '../../../src-renderer/screens/simulation/scenario-fields'
import { blankSupposition } from '../../../src-renderer/screens/simulation/typed-scenario'
import { blankCriterion } from '../../../src-renderer/settlement/criteria/criteria-draft'
import { Office } from '../../scenarios/office'
import type { Terms } from '../../scenarios/territory'
import { Territory } from '../../scenarios/territory'
import { line, termsDraft, typed } from './typed-terms'

const QUOTAS = { kind: 'fixedQuotas', quotas: [{ collectivityId: 'A', millionths: 1_000_000 }] }

const valley = (terms: Terms = {}): Territory => new Territory('A').lends('Marie').terms(terms)

function agreementOf(terms: Terms = {}): Agreement {
  const [agreement] = valley(terms).file().agreements
  if (agreement === undefined) throw new Error('No agreement')
  return agreement
}

const criteria = (...choices: readonly string[]) =>
  choices.map((choice) => blankCriterion(choice, agreementOf()))

describe('what common time does', () => {
  it('is asked under the key of hours, and under criteria only where hours are among them', () => {
    const draft = termsDraft(agreementOf())
    const asked = KEY_NAMES.filter((key) => asksCommonTime({ ...draft, key, criteria: [] }))
    expect(asked).toEqual(['actualCost'])
    expect(asksCommonTime({ key: 'criteria', criteria: criteria('municipal') })).toBe(false)
    expect(asksCommonTime({ key: 'criteria', criteria: criteria('municipal', 'hours') })).toBe(true)
    // Criteria that were typed before another key was chosen say nothing of it.
    expect(asksCommonTime({ key: 'fixedQuotas', criteria: criteria('hours') })).toBe(false)
  })

  it('stays as it was chosen while another key is tried and taken back', () => {
    const office = (terms: Terms): Office => new Office(valley({ commonTime: 'lender', ...terms }))
    const priced = typed(office({}), { key: 'prices', prices: [line('Heure', { price: '20' })] })
    expect(priced.commonTime).toBe('lender')
    expect(traitsOf(priced.key).countsCommonTime).toBe(false)
    const back = typed(office({ key: priced.key }), { key: 'actualCost' })
    expect(back.commonTime).toBe('lender')
    expect(traitsOf(back.key).countsCommonTime).toBe(true)
  })

  it('is no change of an amendment under a key that it has no effect on', () => {
    const [hours, quotas] = [termsOf(agreementOf()), termsOf(agreementOf({ key: QUOTAS }))]
    const kinds = (terms: typeof hours): readonly string[] =>
      termChanges(terms, { ...terms, commonTime: 'lender' }).map(({ kind }) => kind)
    expect(kinds(hours)).toEqual(['commonTime'])
    expect(kinds(quotas)).toEqual([])
  })

  it('is supposed only where a key of the agreement, or a supposed one, makes something of it', () => {
    const quotas = agreementOf({ key: QUOTAS })
    const blank = draftOf(suppositionFields, blankSupposition(quotas, 'fr'), 'fr')
    const offers = (...suppositions: readonly (typeof blank)[]): boolean =>
      offeredKinds(quotas, suppositions, 'key').includes('commonTime')
    expect(offeredKinds(agreementOf(), [blank], 'key')).toContain('commonTime')
    expect(offers(blank)).toBe(false)
    expect(offers({ ...blank, key: 'actualCost' })).toBe(true)
    expect(offers({ ...blank, key: 'criteria', criteria: criteria('hours') })).toBe(true)
    expect(offers({ ...blank, key: 'kept', keptKey: { kind: 'actualCost' } })).toBe(true)
    expect(offeredKinds(quotas, [blank], 'commonTime')).toContain('commonTime')
  })
})
