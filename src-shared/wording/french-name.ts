import { foldText } from '#shared/kernel/fold-text'
import { placeForm } from './place-form'

/** Words that a body's name begins with, by their article. Acronyms are in capitals and matched as they are. */
const NOUNS: Readonly<Record<'la' | 'le' | 'l’', readonly string[]>> = {
  la: [
    'commune',
    'ville',
    'communaute',
    'metropole',
    'region',
    'regie',
    'caisse',
    'collectivite',
    'federation',
    'societe',
    'maison',
    'mission',
    'CC',
    'CA',
    'CU',
    'CUMA',
    'SPL',
  ],
  le: [
    'syndicat',
    'pays',
    'pole',
    'departement',
    'conseil',
    'centre',
    'service',
    'groupement',
    'parc',
    'college',
    'lycee',
    'conservatoire',
    'comite',
    'territoire',
    'grand',
    'temps',
    'SIVOS',
    'SIVOM',
    'SIVU',
    'SICTOM',
    'SMICTOM',
    'SMIRTOM',
    'SDIS',
    'PETR',
    'PNR',
    'CCAS',
    'CIAS',
    'CDG',
    'GIP',
    'RPI',
  ],
  'l’': [
    'agglomeration',
    'association',
    'etablissement',
    'ecole',
    'office',
    'union',
    'entente',
    'agence',
    'institut',
    'hopital',
    'EPCI',
    'EHPAD',
    'ASA',
    'AFR',
    'EPIC',
    'EPAGE',
    'EPTB',
  ],
}

/** Common nouns that stay proper names behind their article: "le Pays de Dijon", "la Métropole". */
const PROPER = new Set(['metropole', 'pays', 'pole', 'parc', 'grand'])

/** "1ᵉʳ trimestre 2026": a period that is counted within its year takes an article, as no other does. */
const COUNTED = /^\dᵉʳ? (trimestre|semestre) /

/** The first word of a name with its article; `null` where none is known to go with it. */
function articleOf(
  name: string,
): { readonly article: 'la' | 'le' | 'l’'; readonly rest: string } | null {
  const word = /^[\p{L}]+/u.exec(name)?.[0] ?? ''
  // "Ville-sous-la-Ferté" is a place, and "Centre" in "Centre-Val" no common noun.
  if (word === '' || name.charAt(word.length) === '-') return null
  const folded = foldText(word)
  const known = (nouns: readonly string[]): boolean =>
    nouns.includes(word) || nouns.includes(folded)
  const article = (['la', 'le', 'l’'] as const).find((each) => known(NOUNS[each]))
  if (article === undefined) return null
  const isAcronym = word.length > 1 && word === word.toLocaleUpperCase('fr')
  const rest =
    isAcronym || PROPER.has(folded)
      ? name
      : name.slice(0, 1).toLocaleLowerCase('fr') + name.slice(1)
  return { article, rest }
}

/**
 * A French name as a subject: "la commune d’Oigny", "le syndicat des eaux", "l’agglomération de Valbrune"; a name that
 * takes no article ("Dijon", "Marie Petit") stays as it is.
 */
export function theName(name: string): string {
  if (COUNTED.test(name)) return `le ${name}`
  const noun = articleOf(name)
  if (noun === null) return name
  return noun.article === 'l’' ? `l’${noun.rest}` : `${noun.article} ${noun.rest}`
}

/** A French place after "de", whatever word it begins with: "d’Oigny", "du Mesnil", "de Ville-sous-la-Ferté". */
export function ofPlace(name: string): string {
  const { form, bare } = placeForm(name)
  switch (form) {
    case 'vowel':
      return `d’${name}`
    case 'le':
      return `du ${bare}`
    case 'les':
      return `des ${bare}`
    case 'plain':
      return `de ${name}`
  }
}

/** Where something is signed: "à Dijon", "au Mesnil", "aux Riceys"; a name is not parted from its preposition. */
export function atPlace(name: string): string {
  const { form, bare } = placeForm(name)
  if (form === 'le') return `au\u00A0${bare}`
  return form === 'les' ? `aux\u00A0${bare}` : `à\u00A0${name}`
}

/** Words with their article after "à": "à la commune", "au syndicat", "à l’organisme". */
export const toWords = (words: string): string =>
  words.startsWith('le ') ? `au ${words.slice(3)}` : `à ${words}`

/** A French name after "à": "à la CC du Pays de Saint-Seine", "au syndicat des eaux", "à Oigny", "au Mesnil". */
export const toName = (name: string): string =>
  articleOf(name) === null ? atPlace(name) : toWords(theName(name))

/**
 * A French name after "de": "de la CC du Pays de Saint-Seine", "du syndicat des eaux", "de l’agglomération", "d’Oigny",
 * "du Mesnil", "d’Anne Petit", "de Marie".
 */
export function ofName(name: string): string {
  if (COUNTED.test(name)) return `du ${name}`
  const noun = articleOf(name)
  if (noun === null) return ofPlace(name)
  if (noun.article === 'le') return `du ${noun.rest}`
  return noun.article === 'l’' ? `de l’${noun.rest}` : `de la ${noun.rest}`
}

/** A French period as the time of something: "au 1ᵉʳ trimestre 2026", "en 2026", "en octobre 2026". */
export const inPeriod = (name: string): string => (COUNTED.test(name) ? `au ${name}` : `en ${name}`)
