import { foldText } from '#shared/kernel/fold-text'
import type { Collectivity } from '../collectivities/collectivity'
import { bodyIndex } from '../imports/name-index'
import { plainDigits, writtenInsee } from '../imports/written-number'
import type { ListFailure } from './list-failure'

/** A body that a line means, or why that is not known. */
export type BodyFound =
  | { readonly body: Collectivity }
  | { readonly failure: Extract<ListFailure, { code: `list${string}` }> }

/**
 * Finds the body of a line among some: by a number that it has (SIREN, INSEE code, code), else by its name. A body that is known
 * but is not one of them, or whose name is only near, is refused, and so is the number of one beside the name of another.
 */
export function findBody(
  among: readonly Collectivity[],
  all: readonly Collectivity[],
): (number: string, name: string) => BodyFound {
  const [inside, anywhere] = [bodyIndex(among), bodyIndex(all)]
  const exact = (found: string): Collectivity | undefined => {
    const { state, id } = inside(found)
    return state === 'exact' ? among.find((body) => body.id === id) : undefined
  }
  const outside = (found: string): Collectivity | undefined => {
    const { state, id } = anywhere(found)
    return state === 'exact' ? all.find((body) => body.id === id) : undefined
  }
  return (number, name) => {
    const numbers =
      number === '' ? [] : [number, plainDigits(number).slice(0, 9), writtenInsee(number)]
    const numbered = numbers.map(exact).find((body) => body !== undefined)
    const named = name === '' ? undefined : (exact(name) ?? outside(name))
    if (
      numbered !== undefined &&
      named !== undefined &&
      foldText(named.name) !== foldText(numbered.name)
    )
      return { failure: { code: 'listBodyOther', found: name, other: numbered.name } }
    const texts = [...numbers, name].filter((text) => text !== '')
    for (const text of texts) {
      const body = exact(text)
      if (body !== undefined) return { body }
    }
    for (const text of texts) {
      const other = outside(text)
      if (other !== undefined) return { failure: { code: 'listBodyOutside', found: other.name } }
    }
    const found = name === '' ? number : name
    const match = inside(found)
    const near = among.find(({ id }) => id === match.suggestions[0])
    if (match.state === 'ambiguous')
      return { failure: { code: 'listNameShared', found, count: match.suggestions.length } }
    return match.state === 'likely' && near !== undefined
      ? { failure: { code: 'listNameNear', found, known: near.name } }
      : { failure: { code: 'listBodyUnknown', found } }
  }
}
