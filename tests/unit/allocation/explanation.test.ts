import { describe, expect, it } from 'vitest'
import { explain } from '#shared/domain/allocation/explain'
import type { Figure } from '#shared/domain/allocation/figure'
import { explanationText } from '../../../src-renderer/screens/allocation/explanation-text'
import { explanationSections } from '../../../src-renderer/screens/allocation/explanation-sections'
import type { Draw } from './random-facts'
import { factsOf } from './random-facts'
import { wordingOf } from './wording-of'

const DRAW: Draw = {
  bodies: 3,
  agents: 2,
  months: 2,
  key: 'actualCost',
  basis: 'actual',
  commonTime: 'proRata',
  workShare: 10_000,
  durations: Array.from({ length: 60 }, (_, index) => (index * 37) % 97),
  pay: [123_457, 98_765, 250_001],
  order: [],
}

const plain = (text: string): string => text.replace(/\u00A0/g, ' ')

function textOf(draw: Draw, figure: Figure): string {
  const wording = wordingOf(factsOf(draw))
  const sections = explanationSections(explain(wording.view.allocation, figure, null), wording)
  return plain(explanationText({ amount: 'A', where: 'W', fingerprint: 'F' }, sections))
}

const SHARE: Figure = { collectivityIds: ['c1'], agentId: null, month: null }

describe('an explanation in words', () => {
  it('says the part, the floor, the remainder and the place in the queue under a share of real cost', () => {
    const text = textOf(DRAW, SHARE)
    expect(text).toMatch(/Clé : part des heures\t\d+,\d{4} %/)
    expect(text).toMatch(/\d+ h \d\d sur \d+ h \d\d/)
    expect(text).toMatch(
      /et 0,\d{3} centime\. \d+ centimes? restai(t|ent) à placer sur 3 parts ; celle-ci/,
    )
    expect(text).toContain('À restes égaux, le centime va dans l’ordre des codes.')
  })

  it('says the hours, the rate and the exact product under a tariff, and nothing of remainders', () => {
    const text = textOf({ ...DRAW, key: 'tariff' }, SHARE)
    expect(text).toContain('Clé : tarif horaire\t20,91 €/h')
    expect(text).toMatch(/Produit exact\t\d+,\d{5} €/)
    expect(text).toMatch(/Une seule fois, sur le produit : \d+,\d{5} € font \d+,\d{2} €\./)
    expect(text).not.toContain('restes égaux')
  })

  it('says the quota in millionths under fixed quotas', () => {
    const text = textOf({ ...DRAW, key: 'fixedQuotas' }, SHARE)
    expect(text).toContain('Clé : quotité fixe\t')
    expect(text).toMatch(/\d[\d ]* sur 1 000 000 millionièmes/)
  })

  it('says how a column is spread over the bodies, and which cent went up', () => {
    const text = textOf(DRAW, { ...SHARE, agentId: 'a0' })
    expect(text).toMatch(/Part dans la colonne\t\+?0,0[01] €/)
    expect(text).toMatch(/× \d+ h \d\d sur \d+ h \d\d font \d+,\d{2} € et 0,\d{3} centime\./)
  })

  it.each([
    ['actualCost', 'clé des heures'],
    ['tariff', 'clé au tarif'],
    ['fixedQuotas', 'clé des quotités'],
  ] as const)('names the rule of each step at its end: %s', (key, rule) => {
    const text = textOf({ ...DRAW, key }, SHARE)
    expect(text).toContain(`Règle : ${rule}`)
    expect(text).toContain('Règle : compté une seule fois')
    expect(text).toContain('Règles : au prorata des jours, aucun centime deux fois')
    expect(text).toContain('Règle : tableau par agent')
  })

  it('lists the bodies of a sum instead of a key', () => {
    const text = textOf(DRAW, { collectivityIds: ['c0', 'c1', 'c2'], agentId: null, month: null })
    expect(text).toContain('Par collectivité')
    expect(text).toContain('Body 2')
    expect(text).not.toContain('Clé :')
  })
})
