import type { HoursFormat } from './hours-format'

/**
 * Spent time of Redmine as CSV, whose titles and order of dates follow the user's language (titles: `label_*` and `field_*` of
 * `config/locales/` of https://github.com/redmine/redmine), hours in decimals.
 */
export const REDMINE: HoursFormat = {
  name: 'Redmine',
  columns: {
    agent: ['User', 'Utilisateur'],
    collectivity: ['Project', 'Projet'],
    task: ['Comment', 'Commentaire', 'Issue', 'Demande', 'Activity', 'Activité'],
    day: ['Date'],
    duration: ['Hours', 'Heures', 'Temps passé'],
  },
  signs: [
    ['User', 'Utilisateur'],
    ['Date'],
    ['Issue', 'Demande'],
    ['Activity', 'Activité'],
    ['Hours', 'Heures', 'Temps passé'],
  ],
  dates: 'dmy',
  durations: 'hours',
}
