import type { Collectivity } from '../collectivities/collectivity'
import type { Party } from './statement'

/** A body as a document names it, frozen with the document. */
export const partyOf = (body: Collectivity): Party => ({
  id: body.id,
  code: body.code,
  name: body.name,
  kind: body.kind,
  siret: body.siret,
  address: body.address,
})
