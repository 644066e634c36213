import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import type { Correspondent } from '#shared/domain/exchanges/correspondent'
import { correspondentId } from '#shared/domain/exchanges/correspondent'
import { keyStanding } from '#shared/domain/exchanges/key-standing'

const SIRET = '20004120100018'
const OTHER_ESTABLISHMENT = '20004120100026'
const OTHER_BODY = '21210045300017'
const [KEY, FORGER] = ['a'.repeat(64), 'f'.repeat(64)]
const NAME = 'Communauté de communes du Val'

const pinned = (name: string, siret: string | null, publicKey = KEY): Correspondent => ({
  id: correspondentId({ name, siret }),
  name,
  siret,
  publicKey,
  since: day('2027-01-04'),
  author: 'Claire Morel',
  earlier: [],
})

const body = (name: string, siren: string | null, siret: string | null) => ({ name, siren, siret })

/** How a file of that name, SIRET and key stands where the body is known by its SIRET and key. */
const standingOf = (name: string, siret: string | null, publicKey = FORGER): string =>
  keyStanding({ name, siret, publicKey }, [pinned(NAME, SIRET)], []).standing

it('the key of a body is not compared with that of another whose long name begins alike', () => {
  const both =
    'Syndicat intercommunal à vocation unique d’assainissement et d’eau potable de la vallée'
  const upper = pinned(`${both} haute`, null)
  const lower = { name: `${both} basse`, siret: null, publicKey: FORGER }
  expect(keyStanding(lower, [upper], []).standing).toBe('first')
  expect(keyStanding({ ...lower, name: upper.name }, [upper], []).standing).toBe('other')
})

describe('the key of a body that is known', () => {
  it('is the same one, whatever identifier the body left out or completed', () => {
    expect(standingOf(NAME, SIRET, KEY)).toBe('same')
    expect(standingOf(NAME, null, KEY)).toBe('same')
    expect(standingOf(NAME, OTHER_ESTABLISHMENT, KEY)).toBe('same')
    const unnumbered = keyStanding(
      { name: NAME, siret: SIRET, publicKey: KEY },
      [pinned(NAME, null)],
      [],
    )
    expect(unnumbered.standing).toBe('same')
  })

  it('is another one under the same SIRET, whatever the name', () => {
    expect(standingOf(NAME, SIRET)).toBe('other')
    expect(standingOf('Trésorerie', SIRET)).toBe('other')
  })

  it('is told to be known under another name where one body speaks for another', () => {
    expect(standingOf('Commune d’Oigny', SIRET, KEY)).toBe('elsewhere')
    expect(standingOf('Commune d’Oigny', OTHER_BODY, KEY)).toBe('elsewhere')
  })

  it('is seen for the first time with a body that resembles none', () => {
    expect(standingOf('Commune d’Oigny', OTHER_BODY)).toBe('first')
    expect(standingOf('Communauté de communes du Vallon', null)).toBe('first')
  })
})

describe('a forger who takes the name of a known body', () => {
  it.each([
    ['without its SIRET', NAME, null],
    ['with another SIRET of its SIREN', 'Service commun', OTHER_ESTABLISHMENT],
    ['with a SIRET of another SIREN', NAME, OTHER_BODY],
    ['in capitals', 'COMMUNAUTÉ DE COMMUNES DU VAL', null],
    ['without accents', 'Communaute de communes du Val', null],
    ['with the accent apart', NAME.normalize('NFD'), null],
    ['with a Cyrillic letter', 'Communauté de communes du V\u0430l', null],
    ['with a Greek letter', 'C\u03BFmmunauté de communes du Val', null],
    ['in wide letters', 'Communauté de communes du Ｖａｌ', null],
    ['with a digit for a letter', 'Communauté de c0mmunes du Va1', null],
    ['with a capital I for an l', 'Communauté de communes du VaI', null],
    ['with a letter without width', 'Communauté de communes du V\u200Bal', null],
    ['with rn for m', 'Cornrnunauté de communes du Val', null],
    ['with other spaces', 'Communauté  de\u00A0communes-du Val', null],
  ])('is told %s', (_how, name, siret) => {
    const { standing, known } = keyStanding(
      { name, siret, publicKey: FORGER },
      [pinned(NAME, SIRET)],
      [],
    )
    expect(standing).toBe('alike')
    expect(known).toEqual({ name: NAME, siret: SIRET, publicKey: KEY })
  })

  it('is told where the town hall is known as a commune, or its saint is cut short', () => {
    const towns = [pinned('Commune de Saint-Seine', OTHER_BODY)]
    for (const name of ['Mairie de Saint-Seine', 'Ville de St Seine', 'saint seine'])
      expect(keyStanding({ name, siret: null, publicKey: FORGER }, towns, []).standing, name).toBe(
        'alike',
      )
  })

  it('is told where the body is known under its name alone', () => {
    const named = [pinned(NAME, null)]
    expect(keyStanding({ name: NAME, siret: null, publicKey: FORGER }, named, []).standing).toBe(
      'other',
    )
    expect(keyStanding({ name: NAME, siret: SIRET, publicKey: FORGER }, named, []).standing).toBe(
      'alike',
    )
  })
})

describe('a body that the workspace knows, before any file of it came', () => {
  const judge = (
    name: string,
    siret: string | null,
    known: ReturnType<typeof body>,
  ): ReturnType<typeof keyStanding> => keyStanding({ name, siret, publicKey: KEY }, [], [known])

  it('is told where the file says another SIRET, or none', () => {
    const known = body(NAME, '200041201', SIRET)
    expect(judge(NAME, SIRET, known)).toEqual({ standing: 'first', known: null })
    expect(judge(NAME, null, known)).toEqual({
      standing: 'alike',
      known: { name: NAME, siret: SIRET, publicKey: null },
    })
    expect(judge(NAME, OTHER_BODY, known).standing).toBe('alike')
    expect(judge('Service commun', OTHER_ESTABLISHMENT, known).standing).toBe('alike')
  })

  it('contradicts nothing where it has no SIRET, or the SIREN of the file', () => {
    expect(judge(NAME, SIRET, body(NAME, null, null)).standing).toBe('first')
    expect(judge(NAME, SIRET, body(NAME, '200041201', null)).standing).toBe('first')
    expect(judge(NAME, null, body(NAME, '200041201', null)).standing).toBe('alike')
  })
})
