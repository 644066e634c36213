import { distinctNames } from '#shared/kernel/distinct-names'
import type { Agreement } from './agreement'

/** Agreements as lists name them, by their identifiers: with their reference where several have the same title. */
export const agreementNames = (
  agreements: readonly Pick<Agreement, 'id' | 'title' | 'reference'>[],
): ReadonlyMap<string, string> =>
  distinctNames(
    agreements,
    ({ title }) => title,
    ({ reference }) => reference,
  )
