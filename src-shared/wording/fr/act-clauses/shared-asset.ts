import type { Clause } from './clause'
import { unlessFree } from '../refunded-cost'
import { VAT_OF_REFUNDS } from '../vat-of-refunds'

/** The goods of a group, shared by a règlement and not by a convention. */
export const assetPurpose: Clause = {
  title: 'Objet',
  law: ['CGCT L.5211-4-3'],
  says: [
    'En application de l’article L. 5211-4-3 du code général des collectivités territoriales, le présent règlement fixe les modalités selon lesquelles {{lender, the}} partage avec ses communes membres des biens acquis à cette fin, y compris pour l’exercice de compétences qui ne lui ont pas été transférées.',
  ],
}

/** Which goods. */
export const assetList: Clause = {
  title: 'Biens partagés',
  law: ['CGCT L.5211-4-3'],
  says: [
    'Les biens partagés sont les suivants : {{title}}. Désignation, numéro d’inventaire et valeur : [[liste]].',
  ],
}

/** Which members use them. */
export const assetUsers: Clause = {
  title: 'Communes utilisatrices',
  law: ['CGCT L.5211-4-3'],
  says: ['Peuvent utiliser les biens :', { piece: 'bodies' }],
}

/** How goods are booked. */
export const assetBooking: Clause = {
  title: 'Réservation',
  law: ['CGCT L.5211-4-3'],
  says: [
    'Toute utilisation est réservée auprès {{lender, of}} : [[moyen et délai]]. Les demandes sont servies dans l’ordre de leur réception ; en cas de demandes concurrentes : [[priorités]].',
  ],
}

/** How goods are handed over and given back. */
export const assetHandover: Clause = {
  title: 'Remise et restitution',
  law: ['CGCT L.5211-4-3'],
  says: [
    'La remise et la restitution donnent lieu à un état contradictoire. Lieu et heures : [[lieu et heures]].',
  ],
}

/** How goods are used. */
export const assetUse: Clause = {
  title: 'Utilisation',
  law: ['CGCT L.5211-4-3'],
  says: [
    'Chaque commune utilise les biens pour ses propres missions, selon leur destination et les consignes de sécurité, et par des agents qui ont les autorisations requises. Elle ne les cède ni ne les sous-loue.',
  ],
}

/** Who keeps them in order. */
export const assetCare: Clause = {
  title: 'Entretien et réparations',
  law: ['CGCT L.5211-4-3'],
  says: [
    '{{lender, the, capital}} assure l’entretien courant et le renouvellement des biens. La commune supporte la réparation des dommages survenus pendant qu’elle les utilise, sauf vice ou usure normale.',
  ],
}

/** Who is insured for shared goods. */
export const assetInsurance: Clause = {
  title: 'Responsabilités et assurances',
  law: [],
  says: [
    'La commune répond des dommages causés par les biens pendant qu’elle les utilise et s’assure en conséquence. Les biens sont assurés par leur propriétaire : [[assureur et numéro de contrat]].',
  ],
}

/** What their use costs. */
export const assetPrice: Clause = {
  title: 'Conditions financières',
  law: ['CGCT L.5211-4-3'],
  says: [
    unlessFree(
      { piece: 'key' },
      { when: 'unitCost', say: ['À la date d’effet, le tarif est de {{unitCost}}.'] },
      VAT_OF_REFUNDS,
    ),
  ],
}

/** How their use is billed. */
export const assetBilling: Clause = {
  title: 'Facturation et paiement',
  law: [],
  says: [
    'Un état indique, pour chaque commune, les utilisations et les sommes dues. Périodicité : [[périodicité]]. Le paiement intervient dans un délai de {{paymentDays}}.',
    {
      when: 'annexBudget',
      say: ['Les dépenses et les recettes sont suivies au budget annexe « {{budget}} ».'],
    },
  ],
}

/** What follows where the règlement is not kept. */
export const assetBreach: Clause = {
  title: 'Manquements',
  law: [],
  says: [
    'En cas de manquement au présent règlement, et après que la commune a pu présenter ses observations, {{lender, the}} peut suspendre l’accès aux biens.',
  ],
}

/** By whom it is adopted, and from when it applies. */
export const assetForce: Clause = {
  title: 'Adoption et entrée en vigueur',
  law: ['CGCT L.5211-4-3'],
  says: [
    'Le présent règlement est adopté par délibération du {{lenderOrgan}}. Il s’applique à compter du {{from, long}}, une fois la délibération publiée et transmise au représentant de l’État.',
    { when: 'fixedTerm', say: ['Il cesse de s’appliquer le {{to, long}}.'] },
  ],
}

/** How a règlement is changed. */
export const assetChange: Clause = {
  title: 'Modification',
  law: [],
  says: [
    'Le présent règlement est modifié par délibération du {{lenderOrgan}}, notifiée aux communes utilisatrices.',
  ],
}

/** The court for shared goods. */
export const assetDisputes: Clause = {
  title: 'Litiges et juridiction compétente',
  law: ['CJA R.221-3'],
  says: [
    'Tout litige né de l’application du présent règlement est porté, à défaut d’accord amiable, devant {{court}}.',
  ],
}

/** The goods with their value. */
export const annexGoods: Clause = {
  title: 'Biens et valeurs',
  law: ['CGCT L.5211-4-3'],
  says: [
    'Désignation, numéro d’inventaire, valeur et durée d’amortissement de chaque bien : [[liste]].',
    { piece: 'charges' },
  ],
}

/** The prices of goods. */
export const annexTariff: Clause = {
  title: 'Tarifs',
  law: ['CGCT L.5211-4-3'],
  says: [{ piece: 'key' }, { piece: 'keyAnnex' }],
}

/** Why goods are shared. */
export const becauseAsset: Clause = {
  title: 'Motif',
  law: ['CGCT L.5211-4-3'],
  says: ['l’intérêt de partager ces biens avec les communes membres'],
}

/** The règlement is adopted. */
export const adopts: Clause = {
  title: 'Adoption du règlement',
  law: ['CGCT L.5211-4-3'],
  says: [
    'adopte le règlement de mise à disposition n° {{reference}}, « {{title}} », et ses tarifs',
  ],
}

/** Who carries it out. */
export const carriesOut: Clause = {
  title: 'Exécution',
  law: [],
  says: ['charge {{executive}} de l’exécution de la présente délibération'],
}

/** A commune uses the goods. */
export const usesAssets: Clause = {
  title: 'Recours aux biens partagés',
  law: ['CGCT L.5211-4-3'],
  says: [
    'décide de recourir aux biens partagés par {{lender, the}}, aux conditions du règlement n° {{reference}}, « {{title}} »',
  ],
}
