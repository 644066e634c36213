import { failure, success } from '#shared/kernel/result'
import { oncePer } from '#shared/kernel/once-per'
import { isNewer } from '#shared/domain/territories/is-newer'
import { territorySearch } from '#shared/domain/territories/search-territories'
import type { TerritoryBook } from '#shared/domain/territories/territory-book'
import { territoryOf } from '#shared/domain/territories/territory-of'
import { readTerritories } from '../files/read-territories'
import { unknownRecord } from '../use-cases/missing-records'
import { rehearseTerritory } from '../use-cases/rehearse-territory'
import { takeTerritory } from '../use-cases/take-territory'
import type { AnswerSources, TerritoryFiles } from './answer-sources'
import type { Answers } from './answers-table'
import { openedOnce } from './opened-once'

/** As many are shown as one reads before typing another word. */
const MOST = 12

const searchIn = oncePer(territorySearch)

/**
 * A reader of the published bodies that come with the program. It reads their file at its first question, and keeps them. Throws
 * where the file can't be read, and reads it again at the next question.
 */
export const shippedTerritories = (path: string): (() => Promise<TerritoryBook>) =>
  openedOnce(async () => {
    const own = await readTerritories(path)
    if (!own.ok) throw new Error(JSON.stringify(own.failures))
    return own.value.book
  })

/** The newer of the bodies that come with the program and those that were taken; a file that can't be read is passed over. */
async function newest({ shipped, taken }: TerritoryFiles): Promise<TerritoryBook> {
  const [own, other] = [await shipped(), await readTerritories(taken)]
  return other.ok && isNewer(other.value.book.about, own.about) ? other.value.book : own
}

/** Searches and takes published bodies. Their files are read at the first question. */
export function territoryAnswers({ ports, dialogs, territories }: AnswerSources) {
  const found = openedOnce(() => newest(territories))
  /** The newer ones that were taken since the program began. */
  let taken: TerritoryBook | null = null
  const opened = async (): Promise<TerritoryBook> => taken ?? found()
  return {
    findTerritory: async ({ text }) => success(searchIn(await opened())(text, MOST)),
    readTerritory: async ({ key }) => {
      const territory = territoryOf(await opened(), key)
      return territory === null ? unknownRecord('territories', key) : success(territory)
    },
    rehearseTerritory: async (asked) => rehearseTerritory(ports, await opened(), asked),
    takeTerritory: async (asked) => takeTerritory(ports, await opened(), asked),
    chooseTerritories: async () => {
      const path = await dialogs.territoriesToTake()
      if (path === null) return success({ taken: null })
      const read = await readTerritories(path)
      if (!read.ok) return read
      const { bytes, book } = read.value
      const { about } = await opened()
      if (!isNewer(book.about, about))
        return failure({ code: 'territoriesNotNewer', year: about.year, version: about.version })
      const written = await territories.write(territories.taken, bytes)
      if (!written.ok) return written
      taken = book
      return success({ taken: book.about })
    },
  } satisfies Partial<Answers>
}
