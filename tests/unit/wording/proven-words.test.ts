import { expect, it } from 'vitest'
import * as en from '#shared/wording/en'
import * as fr from '#shared/wording/fr'

/** What promises that all is there. */
const ALL_IS_THERE =
  /rien n’est perdu|(?:données|heures) sont (?:en sécurité|à l’abri|intactes)|l’est toujours|nothing is lost|(?:is|are) safe|still (?:is|are)\b/i

const promises = (tree: object, path = ''): readonly string[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return promises(value, `${path}${key}.`)
    const text = typeof value === 'string' ? value.replaceAll(/[\u00A0\u202F]/g, ' ') : ''
    return ALL_IS_THERE.test(text) ? [`${path}${key}`] : []
  })

it.each([
  ['French', fr],
  ['English', en],
])(
  'only the mark that proves it says that nothing is lost, no error that nobody expected: %s',
  (_language, words) => {
    expect(promises(words).map((path) => path.split('.').at(-1))).toEqual(['recoveryProven'])
  },
)
