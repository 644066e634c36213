import { byName } from '#shared/kernel/by-name'
import { columnsByTitle, type TitledField } from '../imports/columns-by-title'

/** What the columns of a table of trips hold, in the order in which the screen asks for it. */
export const TRIP_COLUMNS = ['day', 'agent', 'body', 'distance', 'purpose'] as const

/** What a column of a table of trips holds. */
export type TripColumn = (typeof TRIP_COLUMNS)[number]

/** The usual titles, French and English. A name alone is the agent's: "Nom de la commune" is looked for before. */
const TITLES: readonly (TitledField & { readonly path: TripColumn })[] = [
  {
    path: 'distance',
    titles: `km, kms, nb km, nb de km, nombre de km, nombre de kilometres, kilometres, kilometers,
      kilometrage, distance`,
  },
  { path: 'day', titles: 'jour, date, day' },
  {
    path: 'body',
    titles: `commune visitee, collectivite visitee, commune d arrivee, lieu d arrivee, arrivee,
      destination, nom de la commune, nom de la collectivite, collectivite, commune, lieu, visite,
      body, place`,
    // Where a trip began is not what it was for.
    except: /\bdepart\b/,
  },
  { path: 'purpose', titles: 'objet, motif, mission, purpose, reason' },
  {
    path: 'agent',
    titles: 'agent, conducteur, conductrice, driver, matricule, nom, name',
  },
]

/** The place of each column; -1 where there is none. */
export type TripPlaces = Readonly<Record<TripColumn, number>>

/** The columns in the order of the screen: what rows without titles are taken for. */
export const PLAIN_PLACES: TripPlaces = { day: 0, agent: 1, body: 2, distance: 3, purpose: 4 }

/**
 * Which column holds what by the titles of a row; `null` where it has a title neither for the day nor for the distance, or
 * where a cell begins with a figure: a trip may well be to "Journans", or for a "journée d’information".
 */
export function tripPlaces(row: readonly string[]): TripPlaces | null {
  if (row.some((cell) => /^\s*\d/.test(cell))) return null
  const fieldAt = columnsByTitle(row, TITLES)
  const places = byName(TRIP_COLUMNS, (column) =>
    row.findIndex((_, at) => fieldAt.get(at) === column),
  )
  return places.day < 0 && places.distance < 0 ? null : places
}
