import type { Clause } from './clause'

/** The agent is employed by the centre. */
export const centreStaff: Clause = {
  title: 'Situation de l’agent',
  law: ['CGFP L.452-44'],
  says: [
    'L’agent est recruté, nommé et rémunéré par le centre de gestion, dont il relève pour sa carrière et la discipline.',
  ],
}
