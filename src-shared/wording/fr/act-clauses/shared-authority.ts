import type { Clause } from './clause'

/** Whom agents of a shared service answer to, mission by mission. */
export const sharedAuthority: Clause = {
  title: 'Autorité hiérarchique et autorité fonctionnelle',
  law: ['CGCT L.5211-4-2, autorité'],
  says: [
    'Les agents du service commun relèvent, pour leur carrière, leur rémunération, leurs congés et la discipline, de l’exécutif de la collectivité gestionnaire.',
    'Selon la mission réalisée, ils sont placés sous l’autorité fonctionnelle du président de l’établissement public ou du maire de la commune pour le compte de qui elle est accomplie.',
  ],
}
