import { checkDigit } from '#shared/domain/collectivities/business-number'
import type { Collectivity, CollectivityKind } from '#shared/domain/collectivities/collectivity'

/** A made-up body: what is said of it, and what is worth saying besides. */
export interface BodyCard {
  /** Short and shown; identifies it too. */
  readonly code: string
  readonly name: string
  readonly kind: CollectivityKind
  readonly population?: number
  /** Codes of the groups that it belongs to. */
  readonly memberOf?: readonly string[]
}

const withCheck = (digits: string): string => digits + checkDigit(digits)

/** The identifier under which a body of a sample is kept. */
export const bodyId = (code: string): string => `body-${code.toLowerCase()}`

/**
 * Made-up bodies of one made-up place, with numbers that hold their check digits.
 *
 * @param root two digits that tell this sample's numbers from those of the others
 */
export const madeUpBodies = (
  root: string,
  place: string,
  year: number,
  cards: readonly BodyCard[],
): Collectivity[] =>
  cards.map(({ code, name, kind, population, memberOf = [] }, index) => {
    const siren = withCheck(`2${root}0${String(index).padStart(4, '0')}`)
    return {
      id: bodyId(code),
      code,
      name,
      kind,
      siren,
      siret: withCheck(`${siren}0001`),
      inseeCode: null,
      address: { street: '1, place de la Mairie', postalCode: '00000', city: place },
      populations: population === undefined ? [] : [{ year, municipal: population }],
      memberOf: memberOf.map(bodyId),
      archived: false,
    }
  })
