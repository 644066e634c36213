import type { SampleTerritory } from '#shared/domain/workspace/sample-territories'

/** The sample territories: what each is called, and the way of sharing that it shows. */
export const frSamples = {
  others: 'Autres façons de partager…',
  title: 'Un exemple par façon de partager',
  subtitle: 'Personnes, lieux et montants fictifs. Chacun se règle jusqu’aux états.',
  label: 'Exemple à ouvrir',
  name: {
    'pays-de-saint-seine': 'Pays de Saint-Seine',
    'advice-cell': 'Cellule de conseil de Lanvaux',
    'shared-it': 'Informatique commune du Tardois',
    'economic-developer': 'Développement économique du Brénois',
    'a-la-carte': 'Compétences à la carte de Noyal',
    'shared-equipment': 'Matériel partagé de la Haute-Estampe',
    'joint-purchasing': 'Groupement d’achat du Vignois',
    'common-projects': 'Projets communs de l’Yvre',
    'both-directions': 'Agglomération de Valbrune',
    'whole-services': 'Services communs du Morvand',
    'named-individuals': 'Mises à disposition du Val de Serve',
  } satisfies Record<SampleTerritory, string>,
  practice: {
    'pays-de-saint-seine':
      'Six secrétaires de mairie pour vingt communes et six syndicats, aux heures réelles.',
    'advice-cell': 'Une ville conseille quatre communes, qui paient selon leurs demandes.',
    'shared-it': 'Informatique, bureautique et téléphonie, selon les postes suivis.',
    'economic-developer':
      'Un poste cofinancé : les subventions d’abord, puis population et parts égales.',
    'a-la-carte':
      'Droit des sols aux actes pondérés, paie aux bulletins, comptabilité aux écritures.',
    'shared-equipment': 'SIG, épareuse, sonorisation et salle : une part fixe, puis à la journée.',
    'joint-purchasing': 'Un achat fait ensemble, payé selon les quantités commandées.',
    'common-projects':
      'Réseau de bibliothèques et école de musique, par des clés qui mêlent plusieurs critères.',
    'both-directions':
      'Une ville et son agglomération, dans les deux sens, par quotités, sur l’attribution de compensation.',
    'whole-services': 'Ressources humaines et finances communes à une communauté et deux communes.',
    'named-individuals':
      'Une directrice, un jardinier et une technicienne mis à disposition nommément, par quotité ou aux heures, déplacements facturés aux kilomètres.',
  } satisfies Record<SampleTerritory, string>,
} as const
