import type { HoursFormat } from './hours-format'

/**
 * Report of Tempo Timesheets (Jira) as Excel or CSV, hours in decimals; the day may have a time behind it (https://help.tempo.io).
 */
export const TEMPO: HoursFormat = {
  name: 'Tempo',
  columns: {
    agent: ['Full name', 'Username'],
    collectivity: ['Account Name', 'Project Name', 'Project Key', 'Account Key'],
    task: ['Work Description', 'Issue summary'],
    day: ['Work date'],
    duration: ['Hours'],
  },
  signs: [['Issue Key'], ['Work date'], ['Hours'], ['Full name', 'Username']],
  dates: 'ymd',
  durations: 'hours',
}
