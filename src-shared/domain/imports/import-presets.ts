import type { ImportField, ImportMapping } from './import-mapping'
import type { ImportSource } from './import-source'

/** How the exports of a program are laid out. */
export interface ImportPreset {
  /** Titles that each field may have, the best first. */
  readonly columns: { readonly [F in ImportField]?: readonly string[] }
  /** Titles that together identify the program: one of each list must be there. */
  readonly signs: readonly (readonly string[])[]
  /** The order of dates where none of them shows it. */
  readonly dates: ImportMapping['dates']
  readonly durations: ImportMapping['durations']
}

/**
 * The exports whose columns are known. Titles are those of the programs as of 2026; where several columns may hold the body
 * (project or client), the one that names known bodies is taken.
 * - Kimai, export as CSV or Excel, whose titles follow the user's language
 *   (https://www.kimai.org/documentation/export.html; titles: `src/Export/DefaultTemplate.php` and `translations/` of
 *   https://github.com/kimai/kimai).
 * - Toggl Track, detailed report: `User`, `End time` until 2024, `Member`, `Stop time` since, and a dash where there is
 *   nothing (https://support.toggl.com/import-and-export/csv-import/editing-and-uploading-a-csv-file).
 * - Clockify, detailed report (https://clockify.me/help/reports/detailed-report), in the workspace's order of dates: the
 *   month first unless another was chosen.
 * - Harvest, detailed time report
 *   (https://support.getharvest.com/hc/en-us/articles/360048685111-Importing-and-exporting-data), hours in decimals.
 */
export const IMPORT_PRESETS: Readonly<
  Record<Exclude<ImportSource, 'generic' | 'ics'>, ImportPreset>
> = {
  kimai: {
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
  toggl: {
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
    signs: [['Start date'], ['Start time'], ['Duration'], ['User', 'Member', 'Email']],
    dates: 'ymd',
    durations: 'hours',
  },
  clockify: {
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
  harvest: {
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
}

/** The columns of a calendar as the reader arranges it; no file has these titles. */
export const CALENDAR_COLUMNS: ImportMapping['columns'] = {
  agent: 'agent',
  collectivity: 'collectivity',
  task: 'task',
  day: 'day',
  start: 'start',
  duration: 'duration',
}

/** Titles in any other file, folded, by field; the first of a list that the file has is taken. */
export const USUAL_TITLES: Readonly<Record<ImportField, readonly string[]>> = {
  agent: [
    'agent',
    'nom prenom',
    'nom et prenom',
    'prenom nom',
    'nom complet',
    'salarie',
    'employe',
    'utilisateur',
    'user',
    'personne',
    'intervenant',
    'employee',
    'member',
    'name',
    'matricule',
  ],
  agentFirstName: ['prenom', 'first name', 'prenom de l agent', 'given name'],
  agentLastName: ['nom', 'last name', 'nom de famille', 'nom de l agent', 'surname'],
  collectivity: [
    'collectivite',
    'commune',
    'mairie',
    'beneficiaire',
    'organisme',
    'syndicat',
    'site',
    'lieu',
    'projet',
    'project',
    'client',
    'customer',
    'body',
    'authority',
  ],
  activity: ['activite', 'service', 'activity', 'domaine'],
  task: [
    'tache',
    'nature',
    'objet',
    'libelle',
    'description',
    'motif',
    'mission',
    'commentaire',
    'task',
    'notes',
    'subject',
    'detail',
  ],
  day: ['date', 'jour', 'day', 'date de travail', 'start date', 'date de debut', 'date debut'],
  start: [
    'debut',
    'heure de debut',
    'heure debut',
    'heure d arrivee',
    'arrivee',
    'de',
    'start',
    'start time',
    'from',
    'begin',
    'clock in',
  ],
  endDay: ['date de fin', 'date fin', 'end date', 'stop date', 'jour de fin'],
  end: [
    'fin',
    'heure de fin',
    'heure fin',
    'heure de depart',
    'depart',
    'a',
    'end',
    'end time',
    'stop time',
    'to',
    'clock out',
  ],
  break: [
    'pause',
    'pauses',
    'pause dejeuner',
    'pause midi',
    'pause meridienne',
    'pause min',
    'pause minutes',
    'pause h',
    'duree pause',
    'duree de pause',
    'duree de la pause',
    'temps de pause',
    'coupure',
    'break',
    'breaks',
    'break time',
    'break min',
    'break minutes',
    'unpaid break',
    'lunch break',
  ],
  breakStart: [
    'debut pause',
    'debut de pause',
    'debut de la pause',
    'pause debut',
    'depart pause',
    'break start',
  ],
  breakEnd: [
    'fin pause',
    'fin de pause',
    'fin de la pause',
    'pause fin',
    'retour pause',
    'retour de pause',
    'break end',
  ],
  // Net time comes first: where a file has both, a break is out of it already.
  duration: [
    'heures travaillees',
    'nb heures travaillees',
    'nombre d heures travaillees',
    'temps travaille',
    'duree travaillee',
    'temps de travail',
    'temps de travail effectif',
    'travail effectif',
    'heures effectives',
    'duree effective',
    'heures realisees',
    'temps realise',
    'heures faites',
    'duree nette',
    'heures nettes',
    'temps net',
    'net',
    'worked hours',
    'hours worked',
    'work time',
    'working time',
    'time worked',
    'net hours',
    'net time',
    'duree',
    'heures',
    'duration',
    'hours',
    'temps',
    'nombre d heures',
    'nb heures',
    'nb h',
    'temps passe',
    'duree h',
    'duree heures',
    'minutes',
    'duree minutes',
    'duree min',
    'jours',
    'duree jours',
    'nb jours',
    'time',
    'quantite',
    'total heures',
    'heures totales',
    'total hours',
    'total h',
    'total',
    'volume horaire',
  ],
}
