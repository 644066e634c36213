import type { Clause } from './clause'

/** What is provided. */
export const contractContent: Clause = {
  title: 'Contenu des prestations',
  law: [],
  says: [
    'Les prestations sont les suivantes : [[description, volume et délais]].',
    { when: 'forecast', say: ['La prévision est de {{hours, hours}} par semaine au total.'] },
  ],
}
