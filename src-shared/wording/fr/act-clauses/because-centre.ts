import type { Clause } from './clause'

/** Why a body turns to the centre. */
export const becauseCentre: Clause = {
  title: 'Motif',
  law: ['CGFP L.452-44'],
  says: [
    'les besoins du service, auxquels répond la mise à disposition d’un agent du centre de gestion',
  ],
}
