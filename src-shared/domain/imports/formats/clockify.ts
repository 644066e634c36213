import type { HoursFormat } from './hours-format'

/**
 * Detailed report of Clockify (https://clockify.me/help/reports/detailed-report), in the workspace's order of dates: the month first
 * unless another was chosen.
 */
export const CLOCKIFY: HoursFormat = {
  name: 'Clockify',
  columns: {
    agent: ['User', 'Email'],
    collectivity: ['Project', 'Client'],
    task: ['Description', 'Task'],
    day: ['Start Date'],
    start: ['Start Time'],
    endDay: ['End Date'],
    end: ['End Time'],
    duration: ['Duration (h)', 'Duration (decimal)'],
  },
  signs: [['Start Date'], ['Duration (h)', 'Duration (decimal)'], ['User', 'Email']],
  dates: 'dmy',
  durations: 'hours',
}
