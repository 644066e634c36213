import type { Clause } from './clause'

/** The shared service and its missions. */
export const sharedPurpose: Clause = {
  title: 'Objet et missions du service commun',
  law: ['CGCT L.5211-4-2'],
  says: [
    'En application de l’article L. 5211-4-2 du code général des collectivités territoriales, et en dehors des compétences transférées, les parties se dotent du service commun suivant : {{title}}.',
    'Il est chargé des missions fonctionnelles ou opérationnelles suivantes : [[missions, et le cas échéant instruction des décisions des maires]].',
  ],
}
