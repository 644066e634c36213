import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { translator } from '#shared/wording/translator'

describe('a body that signed a file takes its article', () => {
  const t = translator('fr')
  const name = 'Centre de gestion de la Côte-d’Or'
  const signed = { title: 'Taux 2027', day: day('2026-12-20'), name, fingerprint: 'JVQJ' }

  it.each([
    [t('lawFigures.update.from', signed), 'signée par le centre de gestion de la Côte-d’Or, clé'],
    [t('lawFigures.update.first', { name }), 'Téléphonez au centre de gestion de la Côte-d’Or,'],
    [t('lawFigures.update.confirm', { name }), 'Le centre de gestion de la Côte-d’Or m’a lu'],
  ])('%s', (sentence, words) => {
    expect(sentence).toContain(words)
  })

  it('and a place does not', () => {
    expect(t('lawFigures.update.first', { name: 'Oigny' }).replaceAll('\u00A0', ' ')).toContain(
      'Téléphonez à Oigny,',
    )
  })
})
