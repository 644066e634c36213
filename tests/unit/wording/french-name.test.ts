import { describe, expect, it } from 'vitest'
import { COLLECTIVITY_KINDS } from '#shared/domain/collectivities/collectivity'
import { ofName, theName } from '#shared/wording/french-name'
import { translator } from '#shared/wording/translator'
import { bodyName } from '../../../src-main/documents/docx/act-words'
import { plainBody } from '../../hands/plain-records'

/** A name as a person types it, as a subject, and after "de". */
const NAMES = [
  ['Commune d’Oigny', 'la commune d’Oigny', 'de la commune d’Oigny'],
  ['Ville de Dijon', 'la ville de Dijon', 'de la ville de Dijon'],
  ['CC du Pays de Saint-Seine', 'la CC du Pays de Saint-Seine', 'de la CC du Pays de Saint-Seine'],
  [
    'Communauté de communes du Brénois',
    'la communauté de communes du Brénois',
    'de la communauté de communes du Brénois',
  ],
  ['Agglomération de Valbrune', 'l’agglomération de Valbrune', 'de l’agglomération de Valbrune'],
  ['Métropole du Rhône', 'la Métropole du Rhône', 'de la Métropole du Rhône'],
  [
    'Syndicat des eaux de l’Ignon',
    'le syndicat des eaux de l’Ignon',
    'du syndicat des eaux de l’Ignon',
  ],
  ['SIVOS des Sources', 'le SIVOS des Sources', 'du SIVOS des Sources'],
  ['PETR du Morvand', 'le PETR du Morvand', 'du PETR du Morvand'],
  ['Pays du Tardois', 'le Pays du Tardois', 'du Pays du Tardois'],
  ['CCAS de Noyal', 'le CCAS de Noyal', 'du CCAS de Noyal'],
  ['Centre de gestion', 'le centre de gestion', 'du centre de gestion'],
  ['Association foncière', 'l’association foncière', 'de l’association foncière'],
  ['École de musique', 'l’école de musique', 'de l’école de musique'],
  ['Caisse des écoles', 'la caisse des écoles', 'de la caisse des écoles'],
  ['Oigny', 'Oigny', 'd’Oigny'],
  ['Étalante', 'Étalante', 'd’Étalante'],
  ['Le Mesnil', 'Le Mesnil', 'du Mesnil'],
  ['Les Riceys', 'Les Riceys', 'des Riceys'],
  ['La Roche', 'La Roche', 'de La Roche'],
  ['Centre-Morvand', 'Centre-Morvand', 'de Centre-Morvand'],
  ['Anne Petit', 'Anne Petit', 'd’Anne Petit'],
  ['Hélène Roy', 'Hélène Roy', 'd’Hélène Roy'],
  ['Hugo Roy', 'Hugo Roy', 'de Hugo Roy'],
  ['Yann Roy', 'Yann Roy', 'de Yann Roy'],
  ['Yves Roy', 'Yves Roy', 'd’Yves Roy'],
  ['Marie Dupont', 'Marie Dupont', 'de Marie Dupont'],
] as const

describe('a name in the middle of a French sentence', () => {
  it.each(NAMES)('%s is "%s", and after "de" it is "%s"', (name, subject, after) => {
    expect(theName(name)).toBe(subject)
    expect(ofName(name)).toBe(after)
  })

  it('takes its article from the sentence that names it; English has none', () => {
    const [fr, en] = [translator('fr'), translator('en')]
    const values = { agent: 'Anne Petit', share: 5000 }
    expect(fr('simulation.tell.quota', values)).toBe(
      'La part couverte d’Anne Petit devient 50\u00A0%.',
    )
    expect(en('simulation.tell.quota', values)).toContain('Anne Petit')
    expect(fr('actText.amendment.leaves', { name: 'SIVOS des Sources' })).toBe(
      'Le SIVOS des Sources n’est plus bénéficiaire.',
    )
  })

  it.each(COLLECTIVITY_KINDS)('a body of the kind %s is named in acts without a slip', (kind) => {
    const told = (name: string) => bodyName(plainBody('x', { name, kind }))
    const expected = kind === 'municipality' ? 'de la commune d’Oigny' : 'd’Oigny'
    expect(ofName(told('Oigny'))).toBe(expected)
    expect(ofName(told('Syndicat de l’Oze'))).toBe(
      kind === 'municipality' ? 'de la commune de Syndicat de l’Oze' : 'du syndicat de l’Oze',
    )
  })
})
