import type { Clause } from './clause'

/** The agent agrees, in writing, before it is signed. */
export const loanConsent: Clause = {
  title: 'Accord de l’agent',
  law: ['CGFP L.512-7', 'Décret 2008-580, art. 2'],
  says: [
    'Avant leur signature, la convention et ses avenants sont transmis à l’agent, pour qu’il exprime son accord sur la nature de ses activités et sur ses conditions d’emploi. Cet accord écrit est joint à la convention.',
  ],
}
