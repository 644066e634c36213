import type { BodyForm } from '#shared/domain/territories/published-body'
import type { SearchProblem } from '#shared/domain/territories/search-territories'

/** Published communes and groups: the search of a territory, and what taking it does, in French. */
export const frTerritory = {
  title: 'Ajouter mon territoire',
  link: 'Mon territoire',
  intro:
    'Tapez le nom de votre communauté, d’une commune, un code postal ou un SIREN : ses membres viennent avec leurs codes et leurs populations.',
  without: 'Les syndicats n’y figurent pas.',
  byHand: 'Saisir une collectivité',
  search: 'Communauté, commune, code postal ou SIREN',
  searchHelp: 'Accents, tirets et majuscules sont indifférents.',
  offers: {
    create: 'Créer depuis le répertoire publié',
    made: '{{name}} créée depuis le répertoire publié : code {{code}}',
    siren: 'SIREN {{siren}}',
  },
  more_one: 'Et {{count, number}} autre : précisez.',
  more_other: 'Et {{count, number}} autres : précisez.',
  problem: {
    tooShort: 'Tapez au moins deux lettres ou chiffres.',
    sirenWrong:
      'Ce SIREN est faux : neuf chiffres dont le dernier est une clé. Vérifiez-les un à un.',
    sirenUnknown:
      'Aucune commune ni communauté n’a ce SIREN. Cherchez par le nom, ou saisissez la collectivité.',
    numberUnknown:
      'Aucune commune n’a ce code. Un code postal ou INSEE a cinq caractères, un SIREN neuf chiffres.',
    unknown:
      'Aucune commune ni communauté ne porte ce nom. Essayez un seul mot, ou un code postal.',
  } satisfies Record<SearchProblem, string>,
  form: {
    commune: 'Commune',
    CC: 'Communauté de communes',
    CA: 'Communauté d’agglomération',
    CU: 'Communauté urbaine',
    METRO: 'Métropole',
    MET69: 'Métropole à statut particulier',
    EPT: 'Établissement public territorial',
  } satisfies Record<BodyForm, string>,
  membersOf_one: '{{count, number}} commune',
  membersOf_other: '{{count, number}} communes',
  inhabitants_one: '{{count, number}} habitant ({{year}})',
  inhabitants_other: '{{count, number}} habitants ({{year}})',
  table: 'Le groupement et ses communes',
  alone: 'Cette commune n’appartient à aucun groupement.',
  chooseAll: 'Tout reprendre',
  choose: 'Reprendre {{name}}',
  column: {
    municipal: 'Pop. municipale {{year}}',
    total: 'Pop. totale {{year}}',
  },
  columnHelp: {
    municipal: 'Population municipale en vigueur au 1ᵉʳ janvier {{year}} (Insee)',
    total: 'Population totale en vigueur au 1ᵉʳ janvier {{year}}',
  },
  effect: {
    added: 'à ajouter',
    same: 'déjà là',
    locked: 'un état émis repose dessus : passez par une correction',
    namesake: 'même nom, autres codes : à vérifier',
    byName: 'déjà là, reconnue à son nom',
    filled: 'déjà là, complétée : {{what}}',
  },
  archived: 'archivée : désarchivez-la si elle sert encore',
  filling: {
    siren: 'SIREN',
    inseeCode: 'code INSEE',
    memberOf: 'appartenance',
    population: 'population {{year}}',
  },
  difference: {
    name: 'nom',
    siren: 'SIREN',
    inseeCode: 'code INSEE',
    kind: 'nature',
    memberOf: 'groupement',
    municipal: 'population {{year}}',
    total: 'population totale {{year}}',
  },
  kept: '{{what}} : {{kept}} gardé, {{published}} publié',
  replaced: '{{what}} : {{kept}} devient {{published}}',
  replace_one: 'Remplacer aussi ce qui diffère ({{count, number}} collectivité)',
  replace_other: 'Remplacer aussi ce qui diffère ({{count, number}} collectivités)',
  years:
    'Sont reprises la population municipale {{year}}, et celles de {{before}} (municipale et totale).',
  since: 'Nouveau groupement depuis le',
  sinceHelp: 'L’ancien reste jusqu’à la veille. Vide : pour tous les jours.',
  take: {
    added_one: 'Ajouter la collectivité',
    added_other: 'Ajouter les {{count, number}} collectivités',
    completed_one: 'Compléter la collectivité',
    completed_other: 'Compléter {{count, number}} collectivités',
    both: 'Ajouter {{added, number}}, compléter {{completed, number}}',
    nothing: 'Rien à ajouter',
  },
  taken: {
    added_one: '{{count, number}} collectivité ajoutée.',
    added_other: '{{count, number}} collectivités ajoutées.',
    completed_one: '{{count, number}} collectivité complétée.',
    completed_other: '{{count, number}} collectivités complétées.',
    undo: 'Ctrl+Z annule le tout.',
  },
  merged:
    'Communes fusionnées : {{names}}. Rien n’est changé : archivez-les quand plus aucune convention ne les nomme.',
  mergedInto: '{{name}} (dans {{into}})',
  absent:
    'Membres ici, mais pas dans la liste publiée : {{names}}. Celles qui sont parties gardent le groupement en appartenance précédente, dans leur fiche.',
  see: 'Voir les collectivités',
  newer: {
    choose: 'Ouvrir un fichier plus récent…',
    files: 'Communes et communautés (territories.json.br)',
    taken:
      'Fichier de {{year}} repris (version {{version}}). Choisissez votre territoire pour voir ce qui change.',
  },
  source: 'Source : Insee, DGCL et La Poste, par {{source}} {{version}} (Licence Ouverte).',
  fill: {
    title: 'Remplir depuis les données publiques',
    label: 'Chercher parmi les communes et communautés',
    help: 'Remplit ce qui est encore vide.',
    filled: 'Repris : {{what}}.',
    nothing: 'Rien n’était à remplir.',
    held: 'Gardé tel que saisi : {{what}}.',
    already: '{{name}} est déjà enregistrée.',
    namesake: '{{name}} est déjà enregistrée avec d’autres codes : est-ce elle ?',
    open: 'Ouvrir sa fiche',
    replace: 'Reprendre les valeurs publiées',
    populations: 'population municipale {{year}} ({{inhabitants, number}})',
    field: {
      name: 'nom',
      code: 'code',
      kind: 'nature',
      siren: 'SIREN',
      inseeCode: 'code INSEE',
      postalCode: 'code postal',
      city: 'ville',
      populations: 'populations',
      memberOf: 'appartenance',
    },
  },
} as const
