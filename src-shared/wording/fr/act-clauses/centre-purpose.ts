import type { Clause } from './clause'

/** Why a centre de gestion sends an agent. */
export const centrePurpose: Clause = {
  title: 'Objet et motif de l’intervention',
  law: ['CGFP L.452-44'],
  says: [
    'Sur demande de la collectivité bénéficiaire, et en application de l’article L. 452-44 du code général de la fonction publique, {{lender, the}} met un agent territorial à sa disposition pour la mission suivante : {{title}}.',
    'Motif : [[remplacement d’un agent momentanément indisponible, mission temporaire, emploi vacant qui ne peut être immédiatement pourvu, ou mission permanente]].',
  ],
}
