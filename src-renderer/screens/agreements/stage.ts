import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Amendment } from '#shared/domain/agreements/amendment'
import { termVersions } from '#shared/domain/agreements/term-versions'
import type { Day } from '#shared/kernel/day'

/** One set of terms in the life of an agreement. */
export interface Stage {
  /** The amendment that set them; `null` for those of the agreement itself. */
  readonly amendment: Amendment | null
  /** The agreement under these terms, its period cut to their days. */
  readonly agreement: Agreement
  /** The same under the terms before; `null` for the first. */
  readonly before: Agreement | null
  readonly inForce: boolean
}

/**
 * The sets of terms of an agreement in order. One of them is in force on the day: before the start the first, after the
 * end the last.
 */
export function stagesOf(agreement: Agreement, today: Day): readonly Stage[] {
  const versions = termVersions(agreement)
  const current = versions.findLastIndex(({ agreement: { period } }) => period.from <= today)
  return versions.map((version, index) => ({
    amendment: index === 0 ? null : (agreement.amendments?.[index - 1] ?? null),
    agreement: version.agreement,
    before: versions[index - 1]?.agreement ?? null,
    inForce: index === Math.max(0, current),
  }))
}
