import type { Collectivity } from '../collectivities/collectivity'
import { kindOfForm, type PublishedBody } from './published-body'

/** What a published body is as a record: its address only where one postcode leaves no choice, and no SIRET. */
export function newBody(
  body: PublishedBody,
  { id, code, memberOf }: Pick<Collectivity, 'id' | 'code' | 'memberOf'>,
): Collectivity {
  const { name, form, siren, inseeCode, populations, postcodes } = body
  const [postcode, ...others] = postcodes
  const address =
    postcode === undefined || others.length > 0
      ? { street: '', postalCode: '', city: '' }
      : { street: '', postalCode: postcode, city: name }
  return {
    id,
    code,
    name,
    kind: kindOfForm(form),
    siren,
    siret: null,
    inseeCode,
    address,
    populations: [...populations],
    memberOf: [...memberOf],
    archived: false,
  }
}
