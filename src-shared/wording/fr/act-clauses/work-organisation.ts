import type { Clause } from './clause'

/** Where and when a service lent works. */
export const workOrganisation: Clause = {
  title: 'Organisation du travail',
  law: [],
  says: [
    'Lieux, horaires et modalités d’intervention : [[conditions arrêtées par les parties]].',
    'Le bénéficiaire donne au service accès aux locaux et aux informations nécessaires à ses missions. Il est informé des absences et des congés des agents.',
  ],
}
