import type { Collectivity } from '../collectivities/collectivity'
import type { Entry } from './entry'

/** What is read of an issued statement. */
interface PrintedParties {
  /** As it prints them; `null` where it prints none. */
  readonly sirets?: { readonly lender: string | null; readonly beneficiary: string | null }
}

/**
 * The SIRET of the third party of an entry: the one that its statement prints, as the file for Hélios has it, else that of the
 * body now.
 */
export const thirdPartySiret = (
  { party }: Pick<Entry, 'party'>,
  { sirets }: PrintedParties,
  body: Pick<Collectivity, 'siret'> | undefined,
): string | null =>
  (party === 'lender' ? sirets?.beneficiary : sirets?.lender) ?? body?.siret ?? null
