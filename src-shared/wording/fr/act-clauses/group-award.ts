import type { Clause } from './clause'

/** Who awards. */
export const groupAward: Clause = {
  title: 'Procédure et attribution',
  law: ['CCP L.2113-7', 'CGCT L.1414-3'],
  says: [
    'La procédure est conduite selon le code de la commande publique. Lorsqu’elle est requise, la commission d’appel d’offres compétente est la suivante : [[celle du coordonnateur, ou celle du groupement et sa composition]].',
  ],
}
