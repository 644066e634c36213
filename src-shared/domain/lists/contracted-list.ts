import { z } from 'zod'
import { idField, weeklyMinutesField } from '#shared/kernel/fields'
import type { Collectivity } from '../collectivities/collectivity'
import { beneficiaryLines, BODY_NAME, BODY_NUMBER } from './beneficiary-line'
import type { ListKind } from './list-kind'
import { NOT_WEEKLY, weekOf } from './listed-week'

const contractedSchema = z.strictObject({
  /** Of the body. */
  id: idField,
  weeklyMinutes: weeklyMinutesField,
})

/** The hours a week that an agreement plans for a body. */
export type ListedWeek = z.output<typeof contractedSchema>

/** What a list of contracted hours is read with: the bodies that may benefit, among all, and those that do. */
export interface ContractedFacts {
  readonly bodies: readonly Collectivity[]
  readonly weeks: readonly ListedWeek[]
  readonly collectivities: readonly Collectivity[]
}

/**
 * A list of the contracted hours of an agreement. A line means the body with its number, else with its name; one that does not benefit
 * yet is added, and a body without a line keeps its hours.
 */
export const CONTRACTED_LIST: ListKind<ListedWeek, ContractedFacts> = {
  schema: contractedSchema,
  name: ({ id }) => id,
  fields: [
    BODY_NUMBER,
    {
      path: 'weeklyMinutes',
      isWeek: true,
      titles: `heures par semaine, heures hebdomadaires, hebdomadaire, hebdo, par semaine, dhs,
        volume horaire hebdomadaire, duree, temps, heures, h, nombre d heures, nb d heures, nb heures,
        minutes, nombre de minutes, nb de minutes, nb minutes, weekly, hours`,
      except: NOT_WEEKLY,
    },
    BODY_NAME,
  ],
  open: ({ bodies, weeks, collectivities }) => {
    const { find, idOf, name } = beneficiaryLines(bodies, collectivities, weeks)
    return {
      find,
      draft: (cells, before) => {
        const week = cells.find(({ field }) => field === 'weeklyMinutes')
        return {
          input: {
            id: idOf(cells),
            weeklyMinutes: week === undefined ? (before?.weeklyMinutes ?? 0) : weekOf(week),
          },
          failures: [],
        }
      },
      clash: () => null,
      name,
    }
  },
}
