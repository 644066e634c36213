import type { Clause } from './clause'

/** A body turns to the centre. */
export const joinsCentre: Clause = {
  title: 'Recours au centre de gestion',
  law: ['CGFP L.452-44'],
  says: [
    'décide de recourir à la mission « {{title}} » {{lender, of}} et approuve la convention n° {{reference}}',
  ],
}
