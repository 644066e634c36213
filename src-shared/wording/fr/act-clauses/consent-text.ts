import type { Clause } from './clause'

/** What the agent agrees to. */
export const consentText: Clause = {
  title: 'Accord',
  law: ['CGFP L.512-7', 'Décret 2008-580, art. 2'],
  says: [
    'Agent : {{agentName}}, {{agentGrade}}. Employeur : {{lender}}.',
    'Je déclare avoir reçu, avant sa signature, le projet de convention n° {{reference}} relatif à ma mise à disposition.',
    'Organismes d’accueil et quotités :',
    { piece: 'hosts' },
    {
      when: 'fixedTerm',
      say: ['Période : du {{from, long}} au {{to, long}}.'],
      otherwise: ['Période : du {{from, long}} au [[date, trois ans plus tard au plus]].'],
    },
    'Activités : {{title}}.',
    'Je donne mon accord sur la nature des activités qui me sont confiées et sur mes conditions d’emploi telles que ce projet les décrit.',
  ],
}
