import type { Clause } from './clause'

/** Who is lent to whom, for which part of the time. */
export const orderLoan: Clause = {
  title: 'Mise à disposition',
  law: ['CGFP L.512-13', 'Décret 2008-580, art. 1'],
  says: [
    'La mise à disposition {{agentName, of}}, {{agentGrade}}, est prononcée, pour tout ou partie de son service, auprès de :',
    { piece: 'hosts' },
    'Fonctions exercées : {{title}}.',
  ],
}
