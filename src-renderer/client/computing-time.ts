import type { Allocation } from '#shared/domain/allocation/allocation'

const times = new WeakMap<Allocation, number>()

/** Records how long an allocation took, in milliseconds, transport to the worker included. */
export function noteComputingTime<A extends Allocation>(allocation: A, milliseconds: number): A {
  times.set(allocation, milliseconds)
  return allocation
}

/** How long an allocation took, in milliseconds. */
export const computingTime = (allocation: Allocation): number | undefined => times.get(allocation)
