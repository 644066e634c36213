import type { Clause } from './clause'

/** Where and when a service lent works. */
export const workOrganisation: Clause = {
  name: 'work-organisation',
  title: 'Organisation du travail',
  law: [],
  says: [
    'Lieux, horaires et modalités d’intervention : [[conditions arrêtées par les parties]].',
    'Le bénéficiaire ouvre au service l’accès aux locaux et aux informations nécessaires à ses missions. Les absences et les congés des agents lui sont annoncés.',
  ],
}
