import { z } from 'zod'
import { dayField } from '#shared/kernel/fields'
import type { FoundBodies } from '#shared/domain/territories/search-territories'
import type { TerritorySource } from '#shared/domain/territories/territory-book'
import type { PublishedTerritory } from '#shared/domain/territories/territory-of'
import type { SettledFacts } from './correctable-facts'
import { answer, does, EVERYTHING, keeps, reads } from './method'

/** An INSEE code, or the SIREN of a group. */
const keyField = z.string().min(5).max(9)

const taking = z.strictObject({
  bodies: z.array(keyField).min(1).max(2000),
  replace: z.boolean(),
  /** The day from which another group takes the place of one; for every day where absent. */
  since: dayField.optional(),
})

/** What statements keep from changing where published bodies are taken. */
export interface RehearsedTerritory {
  /** Keys of the bodies that stay as they are. */
  readonly locked: readonly string[]
  /** The same, for their correction. */
  readonly settled: SettledFacts
}

/** What the window may ask about the published communes and groups of the country. */
export const territoryMethods = {
  /** The published bodies that a name, SIREN, INSEE code or postcode may mean, best first. */
  findTerritory: reads(z.strictObject({ text: z.string().max(200) }), answer<FoundBodies>(), []),
  /** A group with its members, found by itself or by one of these. */
  readTerritory: reads(z.strictObject({ key: keyField }), answer<PublishedTerritory>(), []),
  /** Which published bodies a statement keeps as they are here; nothing is kept. */
  rehearseTerritory: reads(taking, answer<RehearsedTerritory>(), EVERYTHING),
  /**
   * Takes published bodies into the workspace, all in one change: those that are there already are completed, never doubled.
   * `replace`: what differs there is replaced by what was published; `leaveLocked`: those that a statement keeps as they are
   * stay, and else refuse all.
   */
  takeTerritory: keeps(taking.extend({ leaveLocked: z.boolean() })),
  /** Takes a newer file of published bodies from the disk, for this machine. */
  chooseTerritories: does(z.strictObject({}), answer<{ readonly taken: TerritorySource | null }>()),
} as const
