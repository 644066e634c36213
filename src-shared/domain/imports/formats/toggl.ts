import type { HoursFormat } from './hours-format'

/**
 * Detailed report of Toggl Track: `User`, `End time` until 2024, `Member`, `Stop time` since, a dash where there is nothing; its
 * short form has no times (https://support.toggl.com/import-and-export/csv-import/editing-and-uploading-a-csv-file).
 */
export const TOGGL: HoursFormat = {
  name: 'Toggl Track',
  columns: {
    agent: ['User', 'Member', 'Email'],
    collectivity: ['Project', 'Client'],
    task: ['Description', 'Task'],
    day: ['Start date'],
    start: ['Start time'],
    endDay: ['End date', 'Stop date'],
    end: ['End time', 'Stop time'],
    duration: ['Duration'],
  },
  signs: [['Start date'], ['Duration'], ['User', 'Member', 'Email']],
  dates: 'ymd',
  durations: 'hours',
}
