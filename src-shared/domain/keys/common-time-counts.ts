import type { AllocationKey } from './allocation-key'
import type { KeyName } from './key-name'

/** The parts of a key, kept or named in a form, that decide whether common time counts. */
interface Counting {
  readonly kind: AllocationKey['kind'] | KeyName
  readonly criteria?: readonly { readonly measure: { readonly kind: string } }[]
}

/**
 * Whether what the terms say of common time has an effect on an amount (`docs/settlement.md`, section 4): under the key of
 * hours, and under criteria with hours among them. Under every other key nothing is shared by the hours done.
 */
export const commonTimeCounts = ({ kind, criteria = [] }: Counting): boolean =>
  kind === 'actualCost' || criteria.some(({ measure }) => measure.kind === 'hours')
