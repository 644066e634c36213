import type { Collectivity } from '#shared/domain/collectivities/collectivity'

/** A body that is kept, a commune without codes unless a test says otherwise; its code and name are its identifier. */
export const bodyOf = ({
  id,
  ...change
}: Partial<Collectivity> & { readonly id: string }): Collectivity => ({
  id,
  code: id,
  name: id,
  kind: 'municipality',
  siren: null,
  siret: null,
  inseeCode: null,
  address: { street: '', postalCode: '', city: '' },
  populations: [],
  memberOf: [],
  archived: false,
  ...change,
})
