import { z } from 'zod'
import { contentHash } from '#shared/kernel/content-hash'
import { dayField, idField } from '#shared/kernel/fields'
import { correspondentParty, hex64, type ExchangeParty } from './exchange'

/**
 * A body whose signed files have been opened here, with the key of its first file. Another key replaces it only if the user
 * says so; earlier ones stay listed.
 */
export const correspondentSchema = z.strictObject({
  id: idField,
  ...correspondentParty.shape,
  publicKey: hex64,
  since: dayField,
  author: z.string().max(160),
  earlier: z.array(z.strictObject({ publicKey: hex64, until: dayField })).max(100),
})

/** A body whose signed files have been opened here. */
export type Correspondent = z.output<typeof correspondentSchema>

/** Characters that an identifier holds. */
const LONGEST = 80

/** The key under which a correspondent is kept: its SIRET, else its name, of which the hash is a part where it is too long. */
export function correspondentId({ name, siret }: ExchangeParty): string {
  const id = siret ?? name.toLowerCase()
  return id.length > LONGEST ? `${id.slice(0, 60)} ${contentHash(id).slice(0, 16)}` : id
}
