import { failure, success } from '#shared/kernel/result'
import { isNewer } from '#shared/domain/territories/is-newer'
import {
  territorySearch,
  type TerritorySearch,
} from '#shared/domain/territories/search-territories'
import type { TerritoryBook } from '#shared/domain/territories/territory-book'
import { territoryOf } from '#shared/domain/territories/territory-of'
import { readTerritories } from '../files/read-territories'
import { writeFile } from '../files/write-file'
import { unknownRecord } from '../use-cases/missing-records'
import type { SigningPorts } from '../use-cases/ports'
import { rehearseTerritory } from '../use-cases/rehearse-territory'
import { takeTerritory } from '../use-cases/take-territory'
import type { Answers } from './answers-table'
import type { FileDialogs } from './file-dialogs'

interface TerritorySources {
  readonly ports: SigningPorts
  readonly dialogs: Pick<FileDialogs, 'territoriesToTake'>
  /** The published bodies that come with the program, and where newer ones are kept. */
  readonly territories: { readonly shipped: string; readonly taken: string }
}

interface Opened {
  readonly book: TerritoryBook
  readonly search: TerritorySearch
}

/** As many are shown as one reads before typing another word. */
const MOST = 12

const withSearch = (book: TerritoryBook): Opened => ({ book, search: territorySearch(book) })

/** The newer of the file that comes with the program and the one that was taken; one that can't be read is passed over. */
async function newest({ shipped, taken }: TerritorySources['territories']): Promise<Opened> {
  const [own, other] = [await readTerritories(shipped), await readTerritories(taken)]
  if (!own.ok) throw new Error(JSON.stringify(own.failures))
  const { book } = own.value
  return withSearch(
    other.ok && isNewer(other.value.book.about, book.about) ? other.value.book : book,
  )
}

/** Searches and takes published bodies. Their file is read at the first question. */
export function territoryAnswers({ ports, dialogs, territories }: TerritorySources) {
  let opening: Promise<Opened> | null = null
  const opened = (): Promise<Opened> => (opening ??= newest(territories))
  return {
    findTerritory: async ({ text }) => success((await opened()).search(text, MOST)),
    readTerritory: async ({ key }) => {
      const territory = territoryOf((await opened()).book, key)
      return territory === null ? unknownRecord('territories', key) : success(territory)
    },
    rehearseTerritory: async (asked) => rehearseTerritory(ports, (await opened()).book, asked),
    takeTerritory: async (asked) => takeTerritory(ports, (await opened()).book, asked),
    chooseTerritories: async () => {
      const path = await dialogs.territoriesToTake()
      if (path === null) return success({ taken: null })
      const read = await readTerritories(path)
      if (!read.ok) return read
      const { bytes, book } = read.value
      const { year, version } = (await opened()).book.about
      if (!isNewer(book.about, (await opened()).book.about))
        return failure({ code: 'territoriesNotNewer', year, version })
      const written = await writeFile(territories.taken, bytes)
      if (!written.ok) return written
      opening = Promise.resolve(withSearch(book))
      return success({ taken: book.about })
    },
  } satisfies Partial<Answers>
}
