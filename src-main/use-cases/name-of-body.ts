import type { Registers } from './ports'

/**
 * The name of a body, as failures and the history say it: with the code where another has the same name; the identifier of one
 * that is unknown.
 */
export function nameOfBody(
  { collectivities }: Pick<Registers, 'collectivities'>,
  collectivityId: string,
): string {
  const body = collectivities.get(collectivityId)
  if (body === undefined) return collectivityId
  for (const other of collectivities.values())
    if (other.name === body.name && other.id !== body.id) return `${body.name} (${body.code})`
  return body.name
}
