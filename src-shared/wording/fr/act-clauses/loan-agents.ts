import type { Clause } from './clause'

/** Who is lent, and for which part of the time to each host. */
export const loanAgents: Clause = {
  title: 'Agent mis à disposition et quotité',
  law: ['CGFP L.512-13', 'Décret 2008-580, art. 1'],
  says: [
    {
      when: 'hasAgents',
      say: [{ piece: 'agents' }],
      otherwise: ['Agent mis à disposition : [[nom, grade et temps de travail]].'],
    },
    'Quotité accomplie auprès de chaque organisme d’accueil :',
    { piece: 'hosts' },
  ],
}
