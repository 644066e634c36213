import type { HoursFormat } from './hours-format'

/**
 * Export of Kimai as CSV or Excel, whose titles follow the user's language
 * (https://www.kimai.org/documentation/export.html; titles: `src/Export/DefaultTemplate.php` and `translations/` of
 * https://github.com/kimai/kimai).
 */
export const KIMAI: HoursFormat = {
  name: 'Kimai',
  columns: {
    agent: ['Name', 'Alias', 'User', 'Username', 'Nom', 'Utilisateur', 'Identifiant'],
    collectivity: ['Project', 'Projet', 'Customer', 'Client'],
    task: ['Activity', 'Activité', 'Description'],
    day: ['Date'],
    start: ['From', 'Begin', 'De', 'Début'],
    end: ['To', 'End', 'À', 'Fin'],
    break: ['Break', 'Pause'],
    duration: ['Duration', 'Durée'],
  },
  signs: [
    ['Date'],
    ['Activity', 'Activité'],
    ['Project', 'Projet'],
    ['Duration', 'Durée'],
    ['Customer', 'Client', 'User', 'Utilisateur', 'From', 'De'],
  ],
  dates: 'dmy',
  durations: 'hours',
}
