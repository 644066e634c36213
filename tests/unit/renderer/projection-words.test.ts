import { describe, expect, it } from 'vitest'
import { minutes } from '#shared/kernel/minutes'
import { translator } from '#shared/wording/translator'
import { projectionWords } from '../../../src-renderer/screens/dashboard/projection-words'

const said = (done: number, end: number, planned: number): string => {
  const hours = (count: number) => minutes(count * 60)
  const of = { columns: [], known: 5, done: hours(done), end: hours(end), planned: hours(planned) }
  return Object.values(projectionWords(of, translator('fr')))
    .join(' | ')
    .replaceAll('\u00A0', ' ')
}

describe('what is said of the hours of a year', () => {
  it('goes on at a pace only while the year does', () => {
    expect(said(500, 1200, 1100)).toContain('À ce rythme, l’année finirait à +9,1 %')
    expect(said(1200, 1200, 1100)).toBe(
      'L’année finit à +9,1 % par rapport au prévu | 1 200 h faites pour 1 100 h prévues.',
    )
  })

  it('compares with no plan where there is none', () => {
    expect(said(500, 1200, 0)).toBe(
      'À ce rythme, l’année compterait 1 200 h | 5 mois connus, 500 h faites ; au même rythme, 1 200 h à la fin. La convention ne prévoit pas d’heures.',
    )
    expect(said(1200, 1200, 0)).toBe(
      'L’année compte 1 200 h | 1 200 h faites ; la convention ne prévoit pas d’heures.',
    )
  })
})
