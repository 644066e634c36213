import { z } from 'zod'
import { VEHICLES, type Vehicle } from '#shared/domain/agents/vehicle'
import { dayField } from '#shared/kernel/fields'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'

/** The vehicles of an agent as typed: none twice from the same day on, which is said at the second. */
const typedVehicles = z.object({
  vehicles: z.array(z.object({ from: dayField, vehicle: z.enum(VEHICLES) })),
})

/** What is asked of the vehicles of an agent. */
export const vehicleFields = defineFields(typedVehicles, {
  vehicles: kind.list('words.vehicle', {
    from: kind.day('travel.since', {
      marked: false,
      wrong: {
        unreadable: 'travel.vehicleWrong.day',
        fieldMissing: 'travel.vehicleWrong.day',
        duplicateEntry: 'travel.vehicleWrong.twice',
      },
    }),
    vehicle: kind.choiceOrNone<Vehicle>('words.vehicle', (value) => `travel.vehicle.${value}`, {
      marked: false,
      wrong: 'travel.vehicleWrong.vehicle',
    }),
  }),
})
