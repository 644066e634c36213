import type { HoursFormat } from './hours-format'

/**
 * Detailed report of solidtime: beginning and end with their days, the duration twice (titles:
 * `app/Service/ReportExport/TimeEntriesDetailedCsvExport.php` of https://github.com/solidtime-io/solidtime).
 */
export const SOLIDTIME: HoursFormat = {
  name: 'solidtime',
  columns: {
    agent: ['User'],
    collectivity: ['Project', 'Client'],
    task: ['Description', 'Task'],
    start: ['Start'],
    end: ['End'],
    duration: ['Duration', 'Duration (decimal)'],
  },
  signs: [['User'], ['Start'], ['End'], ['Duration (decimal)'], ['Billable']],
  dates: 'ymd',
  durations: 'hours',
}
