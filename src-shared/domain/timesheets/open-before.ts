import type { OpenPeriod } from '#shared/kernel/period'

interface Dated {
  readonly id: string
  readonly agentId: string
  readonly period: OpenPeriod
}

/** The usual week of an agent without an end that began before another one, which ends it the day before. */
export function openBefore<T extends Dated>(
  others: Iterable<T>,
  { id, agentId, period: { from } }: Dated,
): T | undefined {
  for (const other of others) {
    const open = other.period.to === null && other.period.from < from
    if (other.id !== id && other.agentId === agentId && open) return other
  }
  return undefined
}
