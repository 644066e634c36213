import { foldText } from '#shared/kernel/fold-text'
import type { Collectivity } from '../collectivities/collectivity'
import { sirenOf } from '../collectivities/siren-of'
import type { PublishedBody } from './published-body'
import { kindOfForm } from './published-body'

/** By what a body of the workspace was recognised. */
export type RecognisedBy = 'siren' | 'inseeCode' | 'name'

/** A body of the workspace that a published body is. */
export interface Recognised {
  readonly kept: Collectivity
  readonly by: RecognisedBy
}

/** Whether a body of the workspace has the name and kind of a published one, whatever its numbers. */
export const isNamesake = (body: PublishedBody, kept: Collectivity): boolean =>
  kept.kind === kindOfForm(body.form) && foldText(kept.name) === foldText(body.name)

/** An annexed budget has the SIREN of the body whose it is: none is published. */
const bearsSiren = (kept: Collectivity, siren: string): boolean =>
  kept.kind !== 'annexedBudget' && sirenOf(kept) === siren

/**
 * Finds the body of the workspace that a published body is: the same SIREN (or SIRET of it), else the same INSEE code, else
 * the same name and kind where it has neither number.
 */
export function recogniseBody(
  body: PublishedBody,
  collectivities: readonly Collectivity[],
): Recognised | null {
  const { siren } = body
  const bySiren = collectivities.find((kept) => siren !== null && bearsSiren(kept, siren))
  if (bySiren !== undefined) return { kept: bySiren, by: 'siren' }
  const byCode = collectivities.find(
    ({ inseeCode }) => inseeCode !== null && inseeCode === body.inseeCode,
  )
  if (byCode !== undefined) return { kept: byCode, by: 'inseeCode' }
  const byName = collectivities.find(
    (kept) => sirenOf(kept) === null && kept.inseeCode === null && isNamesake(body, kept),
  )
  return byName === undefined ? null : { kept: byName, by: 'name' }
}
