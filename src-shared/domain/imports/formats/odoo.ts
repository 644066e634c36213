import type { HoursFormat } from './hours-format'

/**
 * Timesheets of Odoo exported to Excel or CSV, with the titles of the fields of `account.analytic.line` in the user's language, which
 * changed with its versions (`addons/hr_timesheet/models/hr_timesheet.py` and `i18n/` of https://github.com/odoo/odoo).
 */
export const ODOO: HoursFormat = {
  name: 'Odoo',
  columns: {
    agent: ['Employee', 'Employé', 'Employés'],
    collectivity: ['Project', 'Projet', 'Customer', 'Client'],
    task: ['Description', 'Task', 'Tâche'],
    day: ['Date'],
    duration: [
      'Time Spent',
      'Hours Spent',
      'Duration (Hour(s))',
      'Quantity',
      'Temps passé',
      'Heures passées',
      'Quantité',
    ],
  },
  signs: [
    ['Employee', 'Employé', 'Employés'],
    ['Date'],
    ['Project', 'Projet'],
    [
      'Time Spent',
      'Hours Spent',
      'Duration (Hour(s))',
      'Quantity',
      'Temps passé',
      'Heures passées',
      'Quantité',
    ],
  ],
  dates: 'ymd',
  durations: 'hours',
}
