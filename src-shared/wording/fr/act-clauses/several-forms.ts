import type { Clause } from './clause'
import { ENDS_BY_NOTICE, WEEKS_COUNTED } from '../clause-parts'

/** From when to when, and what happens at the end. */
export const duration: Clause = {
  title: 'Durée',
  law: [],
  says: [
    {
      when: 'fixedTerm',
      say: ['La convention prend effet le {{from, long}} et s’achève le {{to, long}}.'],
      otherwise: ['La convention prend effet le {{from, long}}, sans terme fixé.'],
    },
    {
      when: 'renewalKnown',
      say: [
        { when: 'renewalNone', say: ['Elle n’est pas reconduite.'] },
        {
          when: 'renewalTacit',
          say: ['Elle est reconduite tacitement par périodes de {{months}} mois.'],
        },
        {
          when: 'renewalExpress',
          say: [
            'Elle peut être reconduite par décision expresse, par périodes de {{months}} mois.',
          ],
        },
      ],
      otherwise: ['Reconduction : [[aucune, tacite ou expresse, et sa durée]].'],
    },
  ],
}

/** By what a share is claimed, where no units are counted by law. */
export const costStatement: Clause = {
  title: 'État annuel et paiement',
  law: [],
  says: [
    'Un état annuel indique, pour chaque payeur, la part qui lui revient et le calcul dont elle résulte.',
    'L’état déduit les acomptes appelés. Le solde est à payer ou à restituer dans un délai de {{paymentDays}}.',
  ],
}

/** How it is changed. */
export const amending: Clause = {
  title: 'Modification',
  law: [],
  says: ['La convention est modifiée par avenant. Chaque avenant précise sa date d’effet.'],
}

/** The court that a dispute goes to. */
export const disputes: Clause = {
  title: 'Litiges et juridiction compétente',
  law: ['CJA R.312-11', 'CJA R.221-3'],
  says: [
    'Les parties recherchent d’abord un accord amiable. À défaut, le litige est porté devant {{court}}.',
  ],
}

/** The cost of the year, where no law asks for a unit cost. */
export const annexCost: Clause = {
  title: 'Coût du service',
  law: [],
  says: [
    {
      when: 'unitCostNow',
      say: [
        {
          when: 'notified',
          say: ['Coût communiqué le {{notifiedOn, long}} : {{unitCostNow}}.'],
          otherwise: ['Coût convenu : {{unitCostNow}}.'],
        },
      ],
      otherwise: ['Coût de l’exercice : [[montant]].'],
    },
    { piece: 'charges' },
  ],
}

/** The hours foreseen of the year; nothing where none are agreed. */
export const annexPlanned: Clause = {
  title: 'Prévision de l’exercice',
  law: [],
  says: [
    {
      when: 'forecast',
      say: [WEEKS_COUNTED, { piece: 'forecastTable' }],
    },
  ],
}

/** The key with its figures. */
export const annexKey: Clause = {
  title: 'Clé de répartition',
  law: [],
  says: [{ piece: 'key' }, { piece: 'keyAnnex' }],
}

/** Who may sign. */
export const authorises: Clause = {
  title: 'Autorisation de signer',
  law: [],
  says: [
    'autorise {{executive}} à signer la convention, ainsi que les actes nécessaires à son exécution',
  ],
}

/** Where income goes. */
export const income: Clause = {
  title: 'Recettes',
  law: [],
  says: [
    {
      when: 'free',
      say: [],
      otherwise: [
        'dit que les recettes correspondantes seront inscrites au budget, à l’imputation [[chapitre et article]]',
      ],
    },
  ],
}

/** Where expense comes from. */
export const expense: Clause = {
  title: 'Crédits',
  law: [],
  says: [
    {
      when: 'free',
      say: [],
      otherwise: [
        'dit que les crédits correspondants seront inscrits au budget, à l’imputation [[chapitre et article]]',
      ],
    },
  ],
}

/** How the cost is shared among those who pay. */
export const sharingKey: Clause = {
  title: 'Clé de répartition',
  law: [],
  says: [
    {
      when: 'severalForms',
      say: [
        'Le même service est aussi mis à la disposition d’autres collectivités, par une convention distincte ; son coût est partagé entre toutes celles qu’il sert.',
      ],
    },
    { piece: 'key' },
  ],
}

/** What is called before the year is settled. */
export const instalments: Clause = {
  title: 'Acomptes',
  law: [],
  says: [
    'La collectivité d’origine appelle des acomptes selon l’échéancier suivant : [[dates et part de la prévision]].',
  ],
}

/** Who follows the agreement. */
export const committee: Clause = {
  title: 'Comité de suivi',
  law: [],
  says: [
    'Un comité de suivi réunit les parties au moins une fois par an. Sa composition est la suivante : [[représentants de chaque partie]]. Il examine le recours au service, son coût et les écarts à la prévision, et propose les arbitrages.',
  ],
}

/** How it ends. */
export const ending: Clause = {
  title: 'Fin de la convention',
  law: [],
  says: [ENDS_BY_NOTICE, 'Un état de remboursement est établi à la date de fin.'],
}

/** What is foreseen for the body. */
export const becauseForecast: Clause = {
  title: 'Prévision',
  law: [],
  says: [
    {
      when: 'forecast',
      say: ['que la prévision est de {{bodyHours, hours}} par semaine pour {{bodyWords}}'],
    },
  ],
}

/** The convention is approved. */
export const approves: Clause = {
  title: 'Approbation de la convention',
  law: [],
  says: ['approuve la convention n° {{reference}}, « {{title}} », et son annexe financière'],
}

/** Where and when a service lent works. */
export const workOrganisation: Clause = {
  title: 'Organisation du travail',
  law: [],
  says: [
    'Lieux, horaires et modalités d’intervention : [[conditions arrêtées par les parties]].',
    'Le bénéficiaire donne au service accès aux locaux et aux informations nécessaires à ses missions. Il est informé des absences et des congés des agents.',
  ],
}

/** Who answers for what, and who is insured. */
export const insurance: Clause = {
  title: 'Responsabilités et assurances',
  law: [],
  says: [
    'Chaque bénéficiaire répond des actes et des décisions pris en son nom et pour son compte, et s’assure en conséquence : [[assureur et numéro de contrat]].',
    'La collectivité d’origine assure les biens du service et sa responsabilité d’employeur, notamment en cas d’accident de service : [[assureur et numéro de contrat]].',
  ],
}
