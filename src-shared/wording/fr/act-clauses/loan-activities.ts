import type { Clause } from './clause'

/** What the agent does there. */
export const loanActivities: Clause = {
  title: 'Nature des activités',
  law: ['Décret 2008-580, art. 2'],
  says: [
    'L’agent exerce les activités suivantes : {{title}}. Missions et niveau de responsabilité : [[description des fonctions]].',
  ],
}
