import { agentName } from '../agents/agent'
import type { AnyRecord } from './change'

/** Parts of records that name them. */
export const NAMED = ['name', 'lastName', 'firstName', 'reference', 'label', 'title'] as const

/** A part of a record that is a text with something in it; `null` otherwise. */
export function textIn(record: object, key: string): string | null {
  const value: unknown = Object.entries(record).find(([own]) => own === key)?.[1]
  return typeof value === 'string' && value !== '' ? value : null
}

/** What a record is called: a person by both names, anything else by the first of its names; `null` where it has none. */
export function recordName(record: AnyRecord): string | null {
  if ('firstName' in record) return agentName(record)
  const names = NAMED.map((key) => textIn(record, key))
  return names.find((name) => name !== null) ?? null
}

/** What a record is called, or whose it is, by the agents of its workspace; `null` where nothing says so. */
export function nameOrOwner(
  record: AnyRecord,
  agents: ReadonlyMap<string, AnyRecord>,
): string | null {
  const own = recordName(record)
  if (own !== null || !('agentId' in record) || typeof record.agentId !== 'string') return own
  const agent = agents.get(record.agentId)
  return agent === undefined ? null : recordName(agent)
}
