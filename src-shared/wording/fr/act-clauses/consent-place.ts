import type { Clause } from './clause'

/** Where and when the agent signs. */
export const consentPlace: Clause = {
  title: 'Date et signature',
  law: ['CGFP L.512-7'],
  says: ['Fait à [[lieu]], le [[date]].', 'Mention « lu et approuvé » et signature de l’agent :'],
}
