import type { HoursFormat } from './hours-format'

/**
 * Detailed time report of Harvest
 * (https://support.getharvest.com/hc/en-us/articles/360048685111-Importing-and-exporting-data), hours in decimals.
 */
export const HARVEST: HoursFormat = {
  name: 'Harvest',
  columns: {
    agentFirstName: ['First Name', 'First name'],
    agentLastName: ['Last Name', 'Last name'],
    collectivity: ['Client', 'Project'],
    task: ['Task', 'Notes'],
    day: ['Date'],
    start: ['Started At'],
    end: ['Ended At'],
    duration: ['Hours'],
  },
  signs: [['Date'], ['Hours'], ['First Name', 'First name'], ['Last Name', 'Last name']],
  dates: 'ymd',
  durations: 'hours',
}
