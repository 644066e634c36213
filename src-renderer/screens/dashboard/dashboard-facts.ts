import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Allocation } from '#shared/domain/allocation/allocation'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'

/** The facts of every part of the dashboard. */
export interface DashboardFacts {
  readonly agreement: Agreement
  readonly allocation: Allocation
  readonly collectivities: readonly Collectivity[]
  /** Opens the figures of a body. */
  readonly openBody: (collectivityId: string) => void
  /** Opens the figures of a month. */
  readonly openMonth: (month: Allocation['months'][number]) => void
}

/** The name of a body, or nothing where it is no longer known. */
export const nameOf = (collectivities: readonly Collectivity[], id: string): string =>
  collectivities.find((collectivity) => collectivity.id === id)?.name ?? ''

/** Whether a body is drawn hatched: anything but a municipality. */
export const isHatched = (collectivities: readonly Collectivity[], id: string): boolean =>
  collectivities.find((collectivity) => collectivity.id === id)?.kind !== 'municipality'
