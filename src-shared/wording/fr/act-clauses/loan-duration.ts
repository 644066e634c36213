import type { Clause } from './clause'

/** Three years at most, renewable. */
export const loanDuration: Clause = {
  title: 'Durée et renouvellement',
  law: ['Décret 2008-580, art. 3'],
  says: [
    {
      when: 'fixedTerm',
      say: ['La mise à disposition est prononcée du {{from, long}} au {{to, long}}.'],
      otherwise: [
        'La mise à disposition prend effet le {{from, long}} et s’achève le [[date, trois ans plus tard au plus]].',
      ],
    },
    'Sa durée ne peut excéder trois ans. Elle peut être renouvelée, avec l’accord de l’agent, par périodes qui n’excèdent pas cette durée.',
  ],
}
