import { z } from 'zod'
import type { FoundBodies } from '#shared/domain/territories/search-territories'
import type { TerritorySource } from '#shared/domain/territories/territory-book'
import type { PublishedTerritory } from '#shared/domain/territories/territory-of'
import { answer, does, keeps, reads } from './method'

/** An INSEE code, or the SIREN of a group. */
const keyField = z.string().min(5).max(9)

/** What the window may ask about the published communes and groups of the country. */
export const territoryMethods = {
  /** The published bodies that a name, SIREN, INSEE code or postcode may mean, best first. */
  findTerritory: reads(z.strictObject({ text: z.string().max(200) }), answer<FoundBodies>(), []),
  /** A group with its members, found by itself or by one of these. */
  readTerritory: reads(z.strictObject({ key: keyField }), answer<PublishedTerritory>(), []),
  /**
   * Takes published bodies into the workspace, all in one change: those that are there already are completed, never doubled.
   * `replace`: what differs there is replaced by what was published.
   */
  takeTerritory: keeps(
    z.strictObject({ bodies: z.array(keyField).min(1).max(2000), replace: z.boolean() }),
  ),
  /** Takes a newer file of published bodies from the disk, for this machine. */
  chooseTerritories: does(z.strictObject({}), answer<{ readonly taken: TerritorySource | null }>()),
} as const
