import type { Collectivity } from '../collectivities/collectivity'
import type { Entry } from './entry'

/** A body as a statement names it. */
export interface PrintedParty {
  readonly name: string
  readonly siret: string | null
}

/** What is read of an issued statement. */
interface PrintedParties {
  /** As it prints them; absent where it keeps no relation. */
  readonly parties?: { readonly lender: PrintedParty; readonly beneficiary: PrintedParty }
}

/**
 * The third party of an entry: the one that its statement prints, as the file for Hélios has it, where it prints a SIRET, else the
 * body as it is now. A body may have been given the name and the SIRET of its successor since.
 */
export function thirdPartyOf(
  { party }: Pick<Entry, 'party'>,
  { parties }: PrintedParties,
  body: Pick<Collectivity, 'name' | 'siret'> | undefined,
): PrintedParty {
  const printed = party === 'lender' ? parties?.beneficiary : parties?.lender
  return printed !== undefined && printed.siret !== null
    ? printed
    : { name: body?.name ?? '', siret: body?.siret ?? null }
}
