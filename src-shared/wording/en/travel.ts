import type { Sentences } from '../sentences'
import type { frTravel } from '../fr/travel'

/** Sentences of the area `travel`, in English. */
export const enTravel: Sentences<typeof frTravel> = {
  search: 'Search trips',
  count_one: '{{count, number}} trip',
  count_other: '{{count, number}} trips',
  noAgents: 'No agent: there are no trips to note yet.',
  none: 'No trip this year. The first is noted on the line above.',
  list: 'Trips of {{year}}',
  listNote:
    'Brackets run over the calendar year, over all trips of an agent, in the order of the days.',
  agents: 'Vehicles and kilometres',
  agentsNote: 'The vehicle sets the rate of each trip from its first day on.',
  noVehicle: 'To be stated',
  from: 'since {{day, numeric}}',
  vehicleOf: 'Vehicle of {{agent}}',
  since: 'First day',
  change: 'Change',
  vehicleHelp: 'Each vehicle serves from its first day on: earlier trips keep their rate.',
  addVehicle: 'Add a vehicle',
  removeVehicle: 'Remove the vehicle of {{day}}',
  vehicleWrong: {
    day: 'Unreadable day: write it like 01/06/2026.',
    twice: 'Two vehicles can’t have the same first day.',
    vehicle: 'Choose a vehicle.',
  },
  add: 'Note the trip',
  remove: 'Remove the trip of {{agent}} on {{day, long}}',
  column: {
    day: 'Day',
    agent: 'Agent',
    body: 'Body visited',
    distance: 'Km',
    purpose: 'Purpose',
    year: 'Year so far',
    rates: 'Rate',
    amount: 'Allowance',
  },
  example: '42.5',
  rate: '{{distance, decimal(places: 1)}} km at €{{rate, decimal(places: 3)}}',
  wrong: {
    day: 'Unreadable day: write it like 15/03/2026.',
    distance: 'Unreadable kilometres: a number from 0.1 to 3,000, with one decimal at most.',
    choose: 'Choose an agent and a body.',
  },
  paste: {
    open: 'Paste trips',
    title: 'Paste trips from a spreadsheet',
    label: 'Copied lines',
    help: 'Copy them in your spreadsheet, with or without titles, and paste them here: day, agent, body visited, kilometres, purpose.',
    example: '15/03/2026\tMarie Dupont\tSaint-Martin\t42.5\tOffice hours',
    rows: 'Trips read',
    kept: 'Noted already: left aside.',
    twice: 'The same trip as on a line above: it will be noted as well.',
    missing: 'No title announces these columns: {{columns}}. Add them, or paste without titles.',
    wrong_one: '{{count, number}} line can’t be noted. Correct it above: nothing is noted before.',
    wrong_other:
      '{{count, number}} lines can’t be noted. Correct them above: nothing is noted before.',
    keep_one: 'Note {{count, number}} trip',
    keep_other: 'Note {{count, number}} trips',
    nothing: 'No trip to note',
    others_one: 'and {{count, number}} more trip, read without a fault',
    others_other: 'and {{count, number}} more trips, read without a fault',
    fault: {
      empty: '{{column}}: the cell is empty.',
      open: '{{column}}: “{{found}}” can be read in two ways. Choose the order above.',
      unreadable: '{{column}}: “{{found}}” can’t be read.',
      unknown: '{{column}}: “{{found}}” is not known.',
      ambiguous: '{{column}}: several have the name “{{found}}”.',
    },
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
  line: '{{agent}}: {{distance, decimal(places: 1)}} km × €{{rate, decimal(places: 3)}} ({{vehicle}}, {{bracket}})',
  kilometres: '{{distance, decimal(places: 1)}} km × €{{rate, decimal(places: 3)}}',
  kilometresAfter:
    '{{distance, decimal(places: 1)}} km × €{{rate, decimal(places: 3)}}, rounded with the {{before, decimal(places: 1)}} km before in the year',
  chargedText:
    'Real kilometres come on top of what the key gives. Each line is rounded once to the cent; brackets run over the calendar year.',
  policy: {
    charged: 'Charged to the body visited, at real kilometres',
    inRate: 'Included in the cost of the service',
    notCharged: 'Borne by the employer',
  },
  summary: {
    charged: 'travel charged by the kilometre {{amount, euros}}, included',
    inRate: 'travel included in the cost {{amount, euros}}',
    notCharged: 'travel borne by the employer {{amount, euros}}',
  },
  act: {
    charged:
      'Travel of the agents is refunded by the body visited, on the kilometres really driven and at the kilometre rates in force.',
    inRate:
      'Travel of the agents, at the kilometre rates in force, is included in the cost of the service.',
    notCharged: 'Travel of the agents is borne by the employer.',
  },
}
