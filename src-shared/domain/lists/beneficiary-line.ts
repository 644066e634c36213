import { bodyNames } from '../collectivities/body-names'
import type { Collectivity } from '../collectivities/collectivity'
import { findBody, type BodyFound } from './find-body'
import { cellText, type ListCell, type ListField, type ListMatch } from './list-kind'

/** The number by which a line means a body. */
export const BODY_NUMBER: ListField = {
  path: 'number',
  isCode: true,
  titles: 'siren, n siren, code insee, insee, siret, code',
}

/** The name by which a line means a body, where it has no number. */
export const BODY_NAME: ListField = {
  path: 'body',
  titles: 'nom, collectivite, commune, beneficiaire, membre, libelle, name, body',
}

/**
 * Finds what lines say of beneficiaries: a line means the body with its number, else with its name, and the record with the
 * identifier of that body.
 *
 * @param bodies those that may be meant
 */
export function beneficiaryLines<R extends { readonly id: string }>(
  bodies: readonly Collectivity[],
  collectivities: readonly Collectivity[],
  records: readonly R[],
) {
  const look = findBody(bodies, collectivities)
  const kept = new Map(records.map((record) => [record.id, record]))
  const names = bodyNames(bodies)
  const bodyOf = (cells: readonly ListCell[]): BodyFound =>
    look(cellText(cells, 'number'), cellText(cells, 'body'))
  return {
    find: (cells: readonly ListCell[]): ListMatch<R> => {
      if (cellText(cells, 'number') === '' && cellText(cells, 'body') === '')
        return { failure: { code: 'fieldMissing', field: 'body', found: '' } }
      const found = bodyOf(cells)
      return 'failure' in found ? found : { record: kept.get(found.body.id) ?? null }
    },
    /** Empty where no body is found. */
    idOf: (cells: readonly ListCell[]): string => {
      const found = bodyOf(cells)
      return 'body' in found ? found.body.id : ''
    },
    name: ({ id }: R): string => names.get(id) ?? id,
  }
}
