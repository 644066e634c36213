import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { plainBody } from '../../hands/plain-records'

/** A body that is kept, plain but for what a test says. */
export const bodyOf = ({
  id,
  ...change
}: Partial<Collectivity> & { readonly id: string }): Collectivity => plainBody(id, change)
