import type { HoursFormat } from './hours-format'

/** The titles of durations in Odoo, which changed with its versions. */
const ODOO_DURATIONS = [
  'Time Spent',
  'Hours Spent',
  'Duration (Hour(s))',
  'Quantity',
  'Temps passé',
  'Heures passées',
  'Quantité',
]

/** The programs whose files are known, by the name that a workspace keeps; the first whose titles a file has is taken. */
export const KNOWN_FORMATS = {
  /**
   * Detailed report of Clockify (https://clockify.me/help/reports/detailed-report), in the workspace's order of dates: the month first
   * unless another was chosen.
   */
  clockify: {
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
  },
  /**
   * Detailed time report of Harvest
   * (https://support.getharvest.com/hc/en-us/articles/360048685111-Importing-and-exporting-data), hours in decimals.
   */
  harvest: {
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
  },
  /**
   * Detailed report of Toggl Track: `User`, `End time` until 2024, `Member`, `Stop time` since, a dash where there is nothing; its
   * short form has no times (https://support.toggl.com/import-and-export/csv-import/editing-and-uploading-a-csv-file).
   */
  toggl: {
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
  },
  /**
   * Detailed report of solidtime: beginning and end with their days, the duration twice (titles:
   * `app/Service/ReportExport/TimeEntriesDetailedCsvExport.php` of https://github.com/solidtime-io/solidtime).
   */
  solidtime: {
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
  },
  /**
   * Export of Kimai as CSV or Excel, whose titles follow the user's language
   * (https://www.kimai.org/documentation/export.html; titles: `src/Export/DefaultTemplate.php` and `translations/` of
   * https://github.com/kimai/kimai).
   */
  kimai: {
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
  },
  /**
   * Report of Tempo Timesheets (Jira) as Excel or CSV, hours in decimals; the day may have a time behind it (https://help.tempo.io).
   */
  tempo: {
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
  },
  /**
   * Worklogs of Jira as the browser extension "Jira Assistant" exports them (`frontend/gadgets/WorklogReport` of
   * https://github.com/shridhar-tl/jira-assistant): the day by its month's name, with a time.
   */
  jira: {
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
  },
  /**
   * Timesheets of Odoo exported to Excel or CSV, with the titles of the fields of `account.analytic.line` in the user's language, which
   * changed with its versions (`addons/hr_timesheet/models/hr_timesheet.py` and `i18n/` of https://github.com/odoo/odoo).
   */
  odoo: {
    name: 'Odoo',
    columns: {
      agent: ['Employee', 'Employé', 'Employés'],
      collectivity: ['Project', 'Projet', 'Customer', 'Client'],
      task: ['Description', 'Task', 'Tâche'],
      day: ['Date'],
      duration: ODOO_DURATIONS,
    },
    signs: [['Employee', 'Employé', 'Employés'], ['Date'], ['Project', 'Projet'], ODOO_DURATIONS],
    dates: 'ymd',
    durations: 'hours',
  },
  /**
   * Spent time of Redmine as CSV, whose titles and order of dates follow the user's language (titles: `label_*` and `field_*` of
   * `config/locales/` of https://github.com/redmine/redmine), hours in decimals.
   */
  redmine: {
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
  },
  /**
   * `watson log --csv` of Watson, on the computer of one person (https://tailordev.github.io/Watson/user-guide/commands/#log).
   */
  watson: {
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
  },
} as const satisfies Readonly<Record<string, HoursFormat>>
