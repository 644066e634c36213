import type { Sentences } from '../sentences'
import type { frTravel } from '../fr/travel'

/** Sentences of the area `travel`, in English. */
export const enTravel: Sentences<typeof frTravel> = {
  title: 'Travel',
  count_one: '{{number}} trip',
  count_other: '{{number}} trips',
  noAgents: 'No agent: there are no trips to note yet.',
  none: 'No trip this year. The first is noted on the line above.',
  everyone: 'All agents',
  list: 'Trips of {{year}}',
  listNote:
    'Brackets run over the calendar year, over all trips of an agent, in the order of the days.',
  agents: 'Vehicles and kilometres',
  agentsNote: 'The vehicle sets the rate of each trip from its first day on.',
  noVehicle: 'To be stated',
  from: 'since {{day}}',
  vehicleOf: 'Vehicle of {{agent}}',
  since: 'First day',
  add: 'Note the trip',
  remove: 'Remove the trip of {{agent}} on {{day}}',
  column: {
    day: 'Day',
    agent: 'Agent',
    body: 'Body visited',
    distance: 'Km',
    purpose: 'Purpose',
    year: 'Year so far',
    rates: 'Rate',
    amount: 'Allowance',
    vehicle: 'Vehicle',
  },
  field: {
    day: 'Day',
    agent: 'Agent',
    body: 'Body visited',
    distance: 'Kilometres',
    purpose: 'Purpose',
  },
  example: '42.5',
  total: 'Total',
  rate: '{{distance}} km at €{{rate}}',
  wrong: {
    day: 'Unreadable day: write it like 15/03/2026.',
    distance: 'Unreadable kilometres: a number from 0.1 to 3,000, with one decimal at most.',
    choose: 'Choose an agent and a body.',
  },
  vehicle: {
    smallCar: 'car of 5 CV or less',
    mediumCar: 'car of 6 or 7 CV',
    largeCar: 'car of 8 CV or more',
    motorcycle: 'motorcycle over 125 cc',
    otherVehicle: 'other motor vehicle',
  },
  bracket: {
    first: 'up to 2,000 km',
    middle: 'from 2,001 to 10,000 km',
    beyond: 'beyond 10,000 km',
    flat: 'single rate',
  },
  line: '{{agent}}: {{distance}} km × €{{rate}} ({{vehicle}}, {{bracket}})',
  kilometres: '{{distance}} km × €{{rate}}',
  charged: 'Travel',
  chargedText:
    'Real kilometres come on top of what the key gives. Each line is rounded once to the cent; brackets run over the calendar year.',
  policy: {
    label: 'Travel',
    charged: 'Charged to the body visited, at real kilometres',
    inRate: 'Included in the cost of the service',
    notCharged: 'Borne by the employer',
  },
  summary: {
    charged: 'travel charged by the kilometre {{amount}}, included',
    inRate: 'travel included in the cost {{amount}}',
    notCharged: 'travel borne by the employer {{amount}}',
  },
  act: {
    charged:
      'Travel of the agents is refunded by the body visited, on the kilometres really driven and at the kilometre rates in force.',
    inRate:
      'Travel of the agents, at the kilometre rates in force, is included in the cost of the service.',
    notCharged: 'Travel of the agents is borne by the employer.',
  },
}
