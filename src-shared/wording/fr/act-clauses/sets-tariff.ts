import type { Clause } from './clause'

/** The board of the centre sets its tariff. */
export const setsTariff: Clause = {
  title: 'Tarif de la mission',
  law: ['CGFP L.452-30'],
  says: [
    'fixe le tarif de la mission « {{title}} » : [[tarif]], et approuve le modèle de convention n° {{reference}}',
  ],
}
