import { describe, expect, it } from 'vitest'
import { groupBy } from '#shared/kernel/group-by'
import * as en from '#shared/wording/en'
import * as fr from '#shared/wording/fr'
import { bareKey, isChosen, isWritten, sentencesOf } from './asked-keys'

/** Texts that are the same in both languages by chance: they do not say the same thing. */
const ALIKE: readonly string[] = []

/** Keys are asked by the codes of failures: the wording does not compile with one too few. */
const isFailure = (key: string): boolean => key.startsWith('failures.')

/** What each key says in both languages, plurals together. */
function texts(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const tree of [fr, en])
    for (const [key, text] of sentencesOf(tree))
      found.set(bareKey(key), `${found.get(bareKey(key)) ?? ''}${text}\n`)
  return found
}

describe('the sentences', () => {
  it('are all asked for by a source', () => {
    const unused = sentencesOf(fr)
      .map(([key]) => key)
      .filter((key) => !isFailure(key) && !isWritten(key) && !isChosen(key))
    expect(unused).toEqual([])
  })

  it('say a thing once: keys that sources write whole differ in French or in English', () => {
    const keysOf = groupBy(
      [...texts()].filter(([key]) => isWritten(key) && !isChosen(key) && !isFailure(key)),
      ([, text]) => text,
    )
    const repeated = [...keysOf.values()]
      .map((alike) => alike.map(([key]) => key).join(' '))
      .filter((keys) => keys.includes(' ') && !ALIKE.includes(keys))
    expect(repeated).toEqual([])
  })

  it('are the same in both languages; the acts of French authorities are French alone', () => {
    const keysOf = (tree: object) =>
      sentencesOf(tree)
        .map(([key]) => key)
        .filter((key) => !key.startsWith('actText.'))
        .toSorted()
    expect(keysOf(en)).toEqual(keysOf(fr))
  })

  it('have a singular and a plural in place of an ending in brackets', () => {
    const bracketed = [fr, en].flatMap((tree) =>
      sentencesOf(tree).filter(([, text]) => /\p{L}\((s|e|es|x|nt|ies)\)/u.test(text)),
    )
    expect(bracketed).toEqual([])
  })
})
