import { nameSkeleton } from '../collectivities/name-skeleton'
import type { FigureSigner, Parameter } from './parameter'

/** What is known of who signed a file of figures: its key, nothing, or a name that looks like its own with another key. */
export type SignerStanding = 'known' | 'first' | 'otherKey'

/** Compares a signer with those of the figures that are kept. */
export function signerStanding(
  { name, publicKey }: FigureSigner,
  kept: readonly Parameter[],
): SignerStanding {
  const known = kept.flatMap(({ signedBy }) => signedBy ?? [])
  const isAlike = (other: FigureSigner): boolean =>
    other.publicKey !== publicKey && nameSkeleton(other.name) === nameSkeleton(name)
  if (known.some(isAlike)) return 'otherKey'
  return known.some((other) => other.publicKey === publicKey) ? 'known' : 'first'
}
