import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Allocation } from '#shared/domain/allocation/allocation'
import type { CollectivityKind } from '#shared/domain/collectivities/collectivity'

/** The facts of every part of the dashboard, computed once for an agreement and a period. */
export interface DashboardFacts {
  /** As far as the body goes that is shown alone. */
  readonly agreement: Agreement
  readonly allocation: Allocation
  /** Of all bodies. */
  readonly whole: Allocation
  /** Whether days of the period are still to come. */
  readonly isUnderWay: boolean
  /** The body that is shown alone, or `null`. */
  readonly bodyId: string | null
  readonly kindOf: ReadonlyMap<string, CollectivityKind>
  /** Opens the figures of a body, in a month where it is given; those of all where the body is `''`. */
  readonly openBody: (collectivityId: string, month?: Allocation['months'][number]) => void
  /** Opens the figures of a month. */
  readonly openMonth: (month: Allocation['months'][number]) => void
}

/** Whether a body is drawn hatched: anything but a municipality. */
export const isHatched = (kindOf: DashboardFacts['kindOf'], id: string): boolean =>
  kindOf.get(id) !== 'municipality'
