import type { TerritoryBook } from '#shared/domain/territories/territory-book'
import { readTerritories } from '../../../src-main/files/read-territories'

/** The published bodies that come with the program. */
export const published: Promise<TerritoryBook> = readTerritories(
  new URL('../../../resources/territories/territories.json.br', import.meta.url).pathname,
).then((read) => {
  if (!read.ok) throw new Error(JSON.stringify(read.failures))
  return read.value.book
})
