import { success } from '#shared/kernel/result'
import {
  territorySearch,
  type TerritorySearch,
} from '#shared/domain/territories/search-territories'
import type { TerritoryBook } from '#shared/domain/territories/territory-book'
import { territoryOf } from '#shared/domain/territories/territory-of'
import { readTerritories } from '../files/read-territories'
import { unknownRecord } from '../use-cases/missing-records'
import type { SigningPorts } from '../use-cases/ports'
import { takeTerritory } from '../use-cases/take-territory'
import type { Answers } from './answers-table'

interface TerritorySources {
  readonly ports: SigningPorts
  /** The published bodies that come with the program. */
  readonly territoriesFile: string
}

interface Opened {
  readonly book: TerritoryBook
  readonly search: TerritorySearch
}

/** As many are shown as one reads before typing another word. */
const MOST = 12

/** Searches and takes published bodies. Their file is read at the first question. */
export function territoryAnswers({ ports, territoriesFile }: TerritorySources) {
  let opening: Promise<Opened> | null = null
  const opened = (): Promise<Opened> =>
    (opening ??= readTerritories(territoriesFile).then((book) => ({
      book,
      search: territorySearch(book),
    })))
  return {
    findTerritory: async ({ text }) => success((await opened()).search(text, MOST)),
    readTerritory: async ({ key }) => {
      const territory = territoryOf((await opened()).book, key)
      return territory === null ? unknownRecord('territories', key) : success(territory)
    },
    takeTerritory: async (asked) => takeTerritory(ports, (await opened()).book, asked),
  } satisfies Partial<Answers>
}
