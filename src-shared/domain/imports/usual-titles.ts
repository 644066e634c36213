import { phrases } from '#shared/kernel/phrases'
import type { ImportField, ImportMapping } from './import-mapping'

/** The columns of a calendar as the reader arranges it; no file has these titles. */
export const CALENDAR_COLUMNS: ImportMapping['columns'] = {
  agent: 'agent',
  collectivity: 'collectivity',
  activity: 'activity',
  task: 'task',
  day: 'day',
  start: 'start',
  duration: 'duration',
}

/** Titles in any other file, folded, by field; the first of a list that the file has is taken. */
export const USUAL_TITLES: Readonly<Record<ImportField, readonly string[]>> = {
  agent: phrases(`
    agent, nom prenom, nom et prenom, prenom nom, nom complet, salarie, employe, utilisateur, user,
    personne, intervenant, employee, member, name, matricule
  `),
  agentFirstName: phrases('prenom, first name, prenom de l agent, given name'),
  agentLastName: phrases('nom, last name, nom de famille, nom de l agent, surname'),
  collectivity: phrases(`
    collectivite, commune, mairie, beneficiaire, organisme, syndicat, site, lieu, projet, project,
    client, customer, body, authority
  `),
  activity: phrases('activite, service, activity, domaine'),
  task: phrases(`
    tache, nature, objet, libelle, description, motif, mission, commentaire, task, notes, subject,
    detail
  `),
  day: phrases('date, jour, day, date de travail, start date, date de debut, date debut'),
  start: phrases(`
    debut, heure de debut, heure debut, heure d arrivee, arrivee, de, start, start time, from,
    begin, clock in
  `),
  endDay: phrases('date de fin, date fin, end date, stop date, jour de fin'),
  end: phrases(`
    fin, heure de fin, heure fin, heure de depart, depart, a, end, end time, stop time, to,
    clock out
  `),
  break: phrases(`
    pause, pauses, pause dejeuner, pause midi, pause meridienne, pause min, pause minutes, pause h,
    duree pause, duree de pause, duree de la pause, temps de pause, coupure, break, breaks,
    break time, break min, break minutes, unpaid break, lunch break
  `),
  breakStart: phrases(
    'debut pause, debut de pause, debut de la pause, pause debut, depart pause, break start',
  ),
  breakEnd: phrases(
    'fin pause, fin de pause, fin de la pause, pause fin, retour pause, retour de pause, break end',
  ),
  // Net time comes first: where a file has both, a break is out of it already.
  duration: phrases(`
    heures travaillees, nb heures travaillees, nombre d heures travaillees, temps travaille,
    duree travaillee, temps de travail, temps de travail effectif, travail effectif,
    heures effectives, duree effective, heures realisees, temps realise, heures faites, duree nette,
    heures nettes, temps net, net, worked hours, hours worked, work time, working time, time worked,
    net hours, net time, duree, heures, duration, hours, temps, nombre d heures, nb heures, nb h,
    temps passe, duree h, duree heures, minutes, duree minutes, duree min, jours, duree jours,
    nb jours, time, quantite, total heures, heures totales, total hours, total h, total,
    volume horaire
  `),
}
