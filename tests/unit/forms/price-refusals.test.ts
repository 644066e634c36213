import { describe, expect, it } from 'vitest'
import { agreementSchema } from '#shared/domain/agreements/agreement'
import { limitSchema } from '#shared/domain/agreements/limit'
import type { Language } from '#shared/contract/preferences'
import { translator } from '#shared/wording/translator'
import { DraftTexts } from '../../../src-renderer/forms/draft-texts'
import { formErrors } from '../../../src-renderer/forms/form-errors'
import { hasField } from '../../../src-renderer/forms/form-failure'
import { draftOf } from '../../../src-renderer/forms/fields/draft-of'
import {
  limitsFields,
  limitsOf,
  type LimitsDraft,
} from '../../../src-renderer/screens/agreements/edit/limits-fields'
import {
  termsOfDraft,
  type TermsDraft,
} from '../../../src-renderer/screens/agreements/edit/terms-fields'
import type { PriceDraft } from '../../../src-renderer/settlement/prices/price-draft'
import { Office } from '../../scenarios/office'
import { Territory } from '../../scenarios/territory'
import { line, plain, termsDraft } from './typed-terms'

type LimitDraft = LimitsDraft['limits'][number]

/** What the form says against what is typed, by field. */
function complaints(
  terms: Partial<TermsDraft> | readonly LimitDraft[],
  language: Language = 'fr',
): Readonly<Record<string, string>> {
  const office = new Office(new Territory('A', 'B').lends('Marie'))
  const agreement = office.keeper.registers().agreements.get('agreement')
  if (agreement === undefined) throw new Error('The agreement is gone')
  const texts = new DraftTexts(translator(language), language)
  const fields =
    'length' in terms
      ? limitsOf({ limits: terms }, texts)
      : termsOfDraft(agreement)({ ...termsDraft(agreement, language), ...terms }, texts)
  const read = texts.finish(agreementSchema, { ...agreement, ...fields })
  const failures = read.ok ? [] : read.failures
  // Every field has a label here: its own path without places.
  const labels = Object.fromEntries(
    failures
      .filter(hasField)
      .map(({ field }) => field.replace(/\.\d+(?=\.|$)/g, ''))
      .map((path) => [path, path.split('.').at(-1) ?? '']),
  )
  const { fields: said } = formErrors(failures, { labels }, language)
  return Object.fromEntries([...said].map(([field, sentence]) => [field, plain(sentence)]))
}

describe('prices that can’t be kept are refused beside their field, with the way out', () => {
  const prices = (...list: readonly PriceDraft[]) => ({ key: 'prices' as const, prices: list })

  it('a price of nothing or below', () => {
    for (const price of ['0', '-5'])
      expect(complaints(prices(line('Heure', { price })))).toEqual({
        'key.lines.0.rated.price':
          'Le champ « price » doit être un montant supérieur à zéro. Corrigez-le, ou retirez la ligne.',
      })
  })

  it('but for the first units, which may be free', () => {
    const tiers = [{ above: '50', price: '8' }]
    expect(complaints(prices(line('Heure', { price: '0', tiers })))).toEqual({})
  })

  it('a tier that does not rise', () => {
    const tiers = [
      { above: '100', price: '7' },
      { above: '50', price: '6' },
    ]
    expect(complaints(prices(line('Heure', { price: '8', tiers })))).toEqual({
      'key.lines.0.tiers.1.above':
        'Un palier commence au-delà du précédent (champ « above »). Augmentez sa quantité, ou retirez-le.',
    })
  })

  it('a list without a line, a line without label, price, length, unit or base', () => {
    expect(Object.keys(complaints(prices()))).toEqual(['key.lines'])
    const said = complaints(
      prices(
        line('', {}),
        line('B', { rated: 'halfDay', price: '1' }),
        line('C', { rated: 'unit', price: '1' }),
        line('D', { rated: 'percentOf', rate: '' }),
        line('E', { rated: 'payTimes' }),
      ),
    )
    expect(Object.keys(said).sort()).toEqual([
      'key.lines.0.label',
      'key.lines.0.rated.price',
      'key.lines.1.rated.minutes',
      'key.lines.2.rated.unitTypeId',
      'key.lines.3.rated.criterionId',
      'key.lines.3.rated.rate',
      'key.lines.4.rated.thousandths',
    ])
  })
})

describe('limits as typed', () => {
  const limit = (part: Partial<LimitDraft>): LimitDraft => ({
    kind: 'cap',
    collectivityId: '',
    amount: '600',
    reason: '',
    ...part,
  })

  it('become the limits of the agreement, and show again as they were typed', () => {
    const limits = [
      limit({ collectivityId: 'A' }),
      limit({ kind: 'floor', amount: '1 200,50', reason: 'Délibération 12' }),
      limit({ kind: 'exempt', collectivityId: 'B', amount: '', reason: 'Service déjà payé' }),
    ]
    const fields = limitsOf({ limits }, new DraftTexts(translator('fr'), 'fr'))
    expect(fields['limits']).toEqual([
      { kind: 'cap', collectivityId: 'A', amount: 60_000, reason: '' },
      { kind: 'floor', collectivityId: null, amount: 120_050, reason: 'Délibération 12' },
      { kind: 'exempt', collectivityId: 'B', amount: null, reason: 'Service déjà payé' },
    ])
    const shown = draftOf(
      limitsFields,
      { limits: limitSchema.array().parse(fields['limits']) },
      'fr',
    )
    expect(limitsOf(shown, new DraftTexts(translator('fr'), 'fr'))).toEqual(fields)
  })

  it('are refused where one is set twice, says no reason, has no amount, or passes another', () => {
    expect(complaints([limit({}), limit({ amount: '700' })])).toEqual({
      'limits.1.kind':
        'Cette limite est déjà posée pour la même collectivité (champ « kind »). Retirez l’une des deux.',
    })
    expect(complaints([limit({ kind: 'exempt' })])).toEqual({
      'limits.0.reason':
        'Dites pourquoi cette collectivité est exonérée (champ « reason »), par exemple l’acte qui l’a décidé.',
    })
    expect(complaints([limit({ amount: '' })])).toHaveProperty(['limits.0.amount'])
    expect(complaints([limit({ amount: '0' })])).toEqual({
      'limits.0.amount':
        'Le champ « amount » doit être un montant supérieur à zéro. Pour ne rien faire payer, choisissez l’exonération.',
    })
    const above = complaints([
      limit({ kind: 'floor', collectivityId: 'A', amount: '601' }),
      limit({}),
    ])
    expect(above).toEqual({
      'limits.0.amount':
        'Ce plancher (champ « amount ») dépasse le plafond de la même collectivité. Abaissez l’un, ou relevez l’autre.',
    })
    const own = [
      limit({ kind: 'floor', amount: '601' }),
      limit({}),
      limit({ kind: 'floor', collectivityId: 'A', amount: '10' }),
    ]
    expect(complaints(own)).toHaveProperty(['limits.0.amount'])
    expect(complaints([limit({ kind: 'floor', collectivityId: 'A' }), limit({})])).toEqual({})
  })

  it('are refused in English too', () => {
    expect(complaints([limit({ kind: 'exempt' })], 'en')['limits.0.reason']).toContain(
      'Say why this body is exempt',
    )
  })
})
