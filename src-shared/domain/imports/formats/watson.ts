import type { HoursFormat } from './hours-format'

/**
 * `watson log --csv` of Watson, on the computer of one person (https://tailordev.github.io/Watson/user-guide/commands/#log).
 */
export const WATSON: HoursFormat = {
  name: 'Watson',
  columns: {
    agent: ['Agent'],
    collectivity: ['project'],
    task: ['tags'],
    start: ['start'],
    end: ['stop'],
  },
  signs: [['id'], ['start'], ['stop'], ['project'], ['tags']],
  dates: 'ymd',
  durations: 'hours',
  isOfOneAgent: true,
}
