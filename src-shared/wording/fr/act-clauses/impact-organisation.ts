import type { Clause } from './clause'

/** Effects on organisation and conditions of work. */
export const impactOrganisation: Clause = {
  title: 'Effets sur l’organisation et les conditions de travail',
  law: ['CGCT L.5211-4-2'],
  says: [
    'Organisation du service, place dans l’organigramme, responsable : [[avant et après]].',
    'Lieu de travail, horaires, cycle de travail, déplacements, équipements : [[avant et après]].',
  ],
}
