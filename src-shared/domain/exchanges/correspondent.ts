import { z } from 'zod'
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

/** The key under which a correspondent is kept: its SIRET, else its name. */
export const correspondentId = ({ name, siret }: ExchangeParty): string =>
  siret ?? name.toLowerCase().slice(0, 80)
