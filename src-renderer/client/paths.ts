import type { Day } from '#shared/kernel/day'
import type { Month } from '#shared/kernel/month'
import { partOfOwedList, type OwedList } from './owed-lists'

/** Optional parts end at the first one that is missing. */
const join = (root: string, ...parts: readonly (string | undefined)[]): string => {
  let address = root
  for (const part of parts) {
    if (part === undefined) return address
    address += `/${encodeURIComponent(part)}`
  }
  return address
}

/** In an address, in place of an identifier: the screen draws up an agreement. */
export const NEW_AGREEMENT = 'nouvelle'

/** In the address of a form: the field that the focus goes to, by its path. */
export const ASKED_FIELD = 'champ'

/** In the address of statements: all drafts are chosen, and the button that issues them has the focus. */
export const ASKED_DRAFTS = 'brouillons'

/** The address of a form, at one of its fields. */
export const atField = (address: string, field: string | null): string =>
  field === null ? address : `${address}?${ASKED_FIELD}=${encodeURIComponent(field)}`

/** The address of every screen: the only place where addresses are written, for links as for routes. */
export const paths = {
  home: () => '/',
  welcome: () => '/bienvenue',
  settings: () => '/reglages',
  /** The changes that were made, with their values. */
  history: () => '/historique',
  approvals: (from?: Day, to?: Day) => join('/validation', from, to),
  hourRecords: () => '/releves',
  lateHours: () => '/releves/regularisations',
  units: (agreementId?: string, month?: Month, unitTypeId?: string) =>
    join('/unites', agreementId, month, unitTypeId),
  /** Everyone's hours around a day, for its week or its month, all agents or those of one agreement. */
  wall: (day?: Day, view?: 'semaine' | 'mois', agreementId?: string) =>
    join('/semaine', day, view, agreementId),
  /** One agent's week, or month. */
  week: (agentId?: string, day?: Day, view?: 'mois') => join('/semaine/agent', agentId, day, view),
  import: () => '/import',
  agreements: () => '/conventions',
  agreement: (id: string) => join('/conventions', id),
  newAgreement: () => join('/conventions', NEW_AGREEMENT),
  /** What the user measures for keys to count. */
  criteria: (id?: string) => join('/criteres', id),
  collectivities: (id?: string) => join('/collectivites', id),
  /** The published communes and groups, to take those of one's territory. */
  territory: () => '/collectivites/territoire',
  usualWeek: (agentId: string, templateId: string) =>
    `${join('/agents', agentId)}/semaine-type/${encodeURIComponent(templateId)}`,
  absences: (id?: string) => join('/absences', id),
  agents: (id?: string) => join('/agents', id),
  costs: (agentId?: string, month?: Month) => join('/couts', agentId, month),
  /** What a service costs besides pay, and one of its charges. */
  serviceCost: (agreementId?: string, chargeId?: string) =>
    join('/couts/services', agreementId, chargeId),
  payroll: () => '/couts/paie',
  /** Support services shared over pooled ones. */
  supports: () => '/couts/supports',
  travel: () => '/couts/deplacements',
  /** Dated figures that laws and agencies set. */
  lawFigures: () => '/couts/chiffres-de-la-loi',
  parameters: (id?: string) => join('/couts/baremes', id),
  allocation: (agreementId?: string, from?: Day, to?: Day) =>
    join('/repartition', agreementId, from, to),
  statements: (id?: string) => join('/etats', id),
  /** The statements to draw up, all chosen. */
  drafts: () => `/etats?${ASKED_DRAFTS}=1`,
  /** What is left to pay, by age, or one of its other lists. */
  payments: (list: OwedList = 'claims') => join('/etats/paiements', partOfOwedList(list)),
  /** Signed files, sent and received, or one of them. */
  exchanges: (id?: string) => join('/echanges', id),
  /** Proposed entries; with a statement, the form of its accounts. */
  entries: (statementId?: string) => join('/ecritures', statementId),
  accounts: (id?: string) => join('/ecritures/plan', id),
  dashboard: () => '/tableau-de-bord',
  /** One page for a council. */
  councilSheet: () => '/tableau-de-bord/fiche-conseil',
  /** The indicators of a year. */
  indicators: (year?: number) =>
    join('/tableau-de-bord/indicateurs', year === undefined ? undefined : String(year)),
  /** The annual report on pooling. */
  report: (year?: number) =>
    join('/tableau-de-bord/rapport', year === undefined ? undefined : String(year)),
  /** What pooling saved after three years. */
  savings: () => '/tableau-de-bord/economies',
  simulation: () => '/simulation',
  /** Scenarios side by side, for a committee. */
  comparisonRoom: () => '/simulation/comite',
} as const
