/** The forms under which staff, services and goods are shared (domain notes 1); `informal` is practice without a form. */
export const LEGAL_FORMS = [
  /** Mise à disposition de services ascendante: a commune lends to its group (CGCT L.5211-4-1 II). */
  'serviceLendingUpward',
  /** Mise à disposition de services descendante: a group lends to its members (CGCT L.5211-4-1 III). */
  'serviceLendingDownward',
  /** Service commun (CGCT L.5211-4-2). */
  'sharedService',
  /** Service unifié: services of several bodies grouped under one of them (CGCT L.5111-1-1). */
  'unifiedService',
  /** Mise à disposition de services between groups, or between communes (CGCT L.5111-1 and L.5111-1-1). */
  'serviceLendingSideways',
  /** Mise à disposition individuelle (CGFP L.512-6 s., décret 2008-580). */
  'staffSecondment',
  /** Prestation de services. */
  'serviceContract',
  /** Biens partagés (CGCT L.5211-4-3). */
  'sharedAsset',
  /** Groupement de commandes (CCP L.2113-6 s.). */
  'jointPurchasing',
  /** Itinerant staff of a centre de gestion (CGFP L.452-44). */
  'managementCentre',
  /** Entente (CGCT L.5221-1). */
  'entente',
  'informal',
] as const

/** The form under which an agreement shares. */
export type LegalForm = (typeof LEGAL_FORMS)[number]
