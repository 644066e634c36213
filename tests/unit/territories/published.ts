import { readTerritories } from '../../../src-main/files/read-territories'

/** The published bodies that come with the program. */
export const published = readTerritories(
  new URL('../../../resources/territories/territories.json.br', import.meta.url).pathname,
)
