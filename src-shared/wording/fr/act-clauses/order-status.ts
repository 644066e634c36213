import type { Clause } from './clause'

/** The agent keeps post and pay. */
export const orderStatus: Clause = {
  title: 'Situation de l’agent',
  law: ['CGFP L.512-6'],
  says: [
    'Pendant cette période, l’agent demeure dans son cadre d’emplois, est réputé y occuper un emploi et continue à percevoir la rémunération correspondante, dans les conditions fixées par la convention n° {{reference}}.',
  ],
}
