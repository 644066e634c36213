import type { ContentLine } from '#shared/domain/statements/verification'

/** What recomputing a statement found, in French. */
export const frVerify = {
  value: '{{place}} : {{issued}} à l’émission, {{recomputed}} au recalcul.',
  onlyIssued: '{{place}} : figure à l’émission, pas au recalcul.',
  onlyRecomputed: '{{place}} : ne figure pas à l’émission, mais au recalcul.',
  other: '{{place}} : le recalcul donne autre chose.',
  altered:
    'Son contenu a été modifié après l’émission : son empreinte ne correspond plus. {{difference}}',
  unplaced: 'Aucune ligne recalculée ne dit laquelle : comparez-le à l’exemplaire envoyé.',
  lost: 'Il ne peut plus être recalculé : sa convention, ses heures ou ses coûts manquent.',
  shared:
    'Seule l’empreinte commune aux états de ce règlement ne l’est plus : ce sur quoi repose un autre état a changé, l’état vient d’une version antérieure du programme, ou cette empreinte a été modifiée.',
  printed: {
    known: 'État {{number}}, {{body}} : cette empreinte est la sienne, il a été émis ici.',
    cancelled: 'État {{number}}, {{body}} : cette empreinte est la sienne, il a été annulé depuis.',
    unknown:
      'Empreinte inconnue ici. Si ses lettres sont justes, cet espace est plus ancien que l’état imprimé, ou un autre espace l’a émis : cherchez une sauvegarde plus récente avant d’émettre.',
    unreadable: 'Une empreinte a douze lettres ou chiffres, comme K7QD-2MXA-9RTF.',
  },
  quoted: '« {{text}} »',
  kilometres: '{{distance, decimal(places: 1)}} km',
  perKilometre: '{{rate, decimal(places: 3)}} € par kilomètre',
  settlement: { claim: 'à payer', reduction: 'à restituer' },
  side: { receipt: 'recette', expense: 'dépense' },
  line: {
    uses: 'ligne {{rank, number}} de la liste des recours',
    months: 'ligne {{rank, number}} des mois',
    components: 'ligne {{rank, number}} du coût du personnel',
    charges: 'ligne {{rank, number}} des charges du service',
    criteria: 'critère {{rank, number}} de la clé',
    counts: 'décompte {{rank, number}}',
    lines: 'ligne {{rank, number}} des prix',
    periods: 'partie {{rank, number}} de la période, dès le',
    travel: 'ligne {{rank, number}} des déplacements',
    agents: 'agent {{rank, number}} de l’annexe',
    instalments: 'acompte {{rank, number}}',
    imputation: 'imputation {{rank, number}}',
    provisionals: 'état provisoire {{rank, number}}',
    carriedIn: 'solde reporté {{rank, number}}',
  } satisfies Record<ContentLine['list'], string>,
} as const
