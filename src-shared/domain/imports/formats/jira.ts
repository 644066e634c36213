import type { HoursFormat } from './hours-format'

/**
 * Worklogs of Jira as the browser extension "Jira Assistant" exports them (`frontend/gadgets/WorklogReport` of
 * https://github.com/shridhar-tl/jira-assistant): the day by its month's name, with a time.
 */
export const JIRA: HoursFormat = {
  name: 'Jira',
  columns: {
    agent: ['Log user'],
    collectivity: ['Project Name'],
    task: ['Comment', 'Summary'],
    day: ['Log Date & Time'],
    duration: ['Hr. Spent'],
  },
  signs: [['Log user'], ['Log Date & Time'], ['Hr. Spent']],
  dates: 'mdy',
  durations: 'hours',
}
