import { describe, expect, it } from 'vitest'
import * as en from '#shared/wording/en'
import * as fr from '#shared/wording/fr'
import { ACT_SENTENCES } from './act-sentences'

const french = { ...fr, clauses: ACT_SENTENCES }

/** Every sentence with the path of its key, its no-break spaces written as spaces. */
function sentences(tree: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value.replaceAll(/[\u00A0\u202F]/g, ' ')] as const]
      : sentences(value as object, `${path}${key}.`),
  )
}

const saying = (pattern: RegExp, tree: object): readonly string[] =>
  sentences(tree).flatMap(([key, text]) => (pattern.test(text) ? [`${key}: ${text}`] : []))

/** What French local authorities do not write, and what they write. */
const FRENCH: readonly (readonly [says: string, not: RegExp])[] = [
  ['collectivité d’origine', /prêteu/iu],
  ['mis à disposition', /(?<!\p{L})prêt(?:é|er|ent|e?s?(?!\p{L}|[ ,]))/iu],
  ['met à disposition', /(?<!\p{L})prêt(?:e|s)?(?!\p{L}| à |,)/iu],
  ['pièces du dossier', /trace écrite/iu],
  ['stipulations', /(?<!\p{L})termes(?!\p{L})/iu],
  ['mise en commun', /péréq/iu],
  ['temps complet', /temps plein/iu],
  ['restituer', /(?<!\p{L})(?:à rendre|rendus? (?:aux?|par|selon)|rendra|puis rendus)(?!\p{L})/iu],
  ['caractères', /(?<!\p{L})(?:signes(?!\p{L})|signe (?:invisible|«))/iu],
  ['indifférent', /peu importe/iu],
  ['situation actuelle', /(?<!\p{L})en fait(?!\p{L})/iu],
  ['rejoint la convention', /rejoin(?:t|nent)(?! la convention)/iu],
  ['le quotient est exact', /tomb\p{L}*(?: pas)? juste/iu],
  ['le pôle territorial', /(?<!\p{L})le pays(?!\p{L})/u],
  ['le président', /la présidence/iu],
  ['le code général des collectivités territoriales', /Vu CGCT/u],
  ['le tribunal administratif', /\[\[juridiction/u],
  ['a plural', /\(s\)/u],
  ['est cohérent, reste valable, est maintenu', /(?<!\p{L})(?:ne|se|elle|l’état) tien(?:t|nent)/iu],
  ['ne seront facturées à personne', /n’en sera facturé/u],
  ['répartition', /rien selon quoi/u],
  ['ne correspond à aucun', /n’est aucune? /u],
]

const BOTH: readonly (readonly [says: string, not: RegExp])[] = [
  ['Ctrl+Z', /Ctrl(?!\+)/u],
  ['D. 5211-16', /(?<!\p{L})[LDR]\.\d/u],
]

const ENGLISH: readonly (readonly [says: string, not: RegExp])[] = [
  ['an act that sets it', /(?<!\p{L})founds(?!\p{L})|no act founds/iu],
  ['known', /not found yet/iu],
  ['characters', /(?<!\p{L})signs(?! your| it,| for| with)(?!\p{L})/iu],
  ['papers on file', /written trace/iu],
  ['the president', /the presidency/iu],
]

describe('the words of French local authorities', () => {
  it.each([...FRENCH, ...BOTH])('%s', (_says, not) => {
    expect(saying(not, french)).toEqual([])
  })
})

describe('English', () => {
  it.each([...BOTH, ...ENGLISH])('%s', (_says, not) => {
    expect(saying(not, en)).toEqual([])
  })
})
