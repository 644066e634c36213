import type { Recovery } from '#shared/contract/views'

/**
 * What is said of a start at which nothing was found.
 *
 * @param until instant of the last change that there is
 */
export const noRecovery = (until: string | null): Recovery => ({
  kind: 'found',
  changes: 0,
  aside: null,
  until,
  journal: 'unproven',
  missing: 0,
  base: null,
  clock: null,
  number: null,
  backup: null,
})
