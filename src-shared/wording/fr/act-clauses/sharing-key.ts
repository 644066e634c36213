import type { Clause } from './clause'

/** How the cost is shared among those who pay. */
export const sharingKey: Clause = {
  title: 'Clé de répartition',
  law: [],
  says: [
    {
      when: 'severalForms',
      say: [
        'Le même service est aussi mis à la disposition d’autres collectivités, par une convention distincte ; son coût est partagé entre toutes celles qu’il sert.',
      ],
    },
    { piece: 'key' },
  ],
}
