import type { Clause } from './clause'

/** What it changes for staff, after the committees gave their opinion. */
export const unifiedStaff: Clause = {
  title: 'Effets sur le personnel',
  law: ['CGCT L.5111-1-1'],
  says: [
    {
      when: 'opinionKnown',
      say: [
        'Après avis {{opinion}}, les effets de ce regroupement sur le personnel sont les suivants : [[agents, emplois et conditions de travail]].',
      ],
      otherwise: [
        'Après avis des comités sociaux territoriaux compétents, rendus le [[dates]], les effets de ce regroupement sur le personnel sont les suivants : [[agents, emplois et conditions de travail]].',
      ],
    },
  ],
}
