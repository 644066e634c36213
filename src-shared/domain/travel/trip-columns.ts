import { foldText } from '#shared/kernel/fold-text'

/** What the columns of a table of trips hold, in the order in which the screen asks for it. */
export const TRIP_COLUMNS = ['day', 'agent', 'body', 'distance', 'purpose'] as const

/** What a column of a table of trips holds. */
export type TripColumn = (typeof TRIP_COLUMNS)[number]

/** Beginnings of titles, folded, French and English. */
const TITLES: Readonly<Record<TripColumn, readonly string[]>> = {
  day: ['jour', 'date', 'day'],
  agent: ['agent', 'nom', 'conducteur', 'conductrice', 'name', 'driver', 'matricule'],
  body: ['collectivite', 'commune', 'lieu', 'destination', 'visite', 'body', 'place'],
  distance: ['km', 'kilom', 'distance'],
  purpose: ['objet', 'motif', 'mission', 'purpose', 'reason'],
}

/** Where each column stands; -1 where there is none. */
export type TripPlaces = Readonly<Record<TripColumn, number>>

/** The columns in the order of the screen: what rows without titles are taken for. */
export const PLAIN_PLACES: TripPlaces = { day: 0, agent: 1, body: 2, distance: 3, purpose: 4 }

/** Which column holds what by the titles of a row; `null` where the row has none of these titles. */
export function tripPlaces(row: readonly string[]): TripPlaces | null {
  const titles = row.map((cell) =>
    foldText(cell)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
  )
  const place = (column: TripColumn): number =>
    titles.findIndex((title) => TITLES[column].some((start) => title.startsWith(start)))
  const [day, agent, body, distance, purpose] = [
    ...[place('day'), place('agent'), place('body'), place('distance'), place('purpose')],
  ]
  return Math.max(day ?? -1, distance ?? -1) < 0
    ? null
    : {
        ...{ day: day ?? -1, agent: agent ?? -1, body: body ?? -1 },
        ...{ distance: distance ?? -1, purpose: purpose ?? -1 },
      }
}
